package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lectern.check.Registry;
import lectern.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
  private static final Path FIXTURES = Golden.folder("configurations/in-force");

  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    repository.file("lectern.yaml", Golden.read(FIXTURES.resolve("lectern.yaml")));
    repository.file("talks/book.yaml", "event: IGF 2020", "status: accepted", "title: Access");
    repository.file("talks/late/a.yaml", "title: Access");
  }

  private String config(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "config";
    System.arraycopy(args, 0, all, 1, args.length);
    return repository.out(0, all);
  }

  private static String rules(String text) {
    return text.substring(text.indexOf("\nRules\n"));
  }

  @Test
  void everyPartOfAFileUnderAnOverrideHasItsPlace() {
    String text = repository.out(0, "config", FIXTURES.resolve("talks/late/a.yaml").toString());
    Golden.check(text, FIXTURES.resolve("override.txt"));
    assertThat(text.lines()).allMatch(line -> line.replace(FIXTURES + "/", "").length() <= 100);
  }

  @Test
  void everyPartOfAFileWithAWaiverHasItsPlace() {
    Golden.check(
        repository.out(0, "config", FIXTURES.resolve("talks/book.yaml").toString()),
        FIXTURES.resolve("waiver.txt"));
  }

  @Test
  void everyPartOfAFolderHasItsPlace() {
    Golden.check(repository.out(0, "config", FIXTURES.toString()), FIXTURES.resolve("folder.txt"));
  }

  @Test
  void everyRuleIsNamed() {
    List<String> named =
        rules(config("--isolated", repository.path()))
            .lines()
            .filter(line -> line.matches("  [a-z].*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(named).containsExactlyElementsOf(Registry.ids());
  }

  @Test
  void withoutAConfigurationTheProposalDecides() {
    assertThat(config("--isolated", repository.path("talks/book.yaml")))
        .startsWith(
            """
            Effective configuration of talks/book.yaml

            Configuration: none
            Profile: igf-2020 (the proposal's "event" at talks/book.yaml:1)
            Stage: submission (the proposal's "status" at talks/book.yaml:2)
            """);
    assertThat(config("--isolated", repository.path("talks/late/a.yaml")))
        .contains(
            """
            Profile: generic (default; the proposal's "event" implies none)
            Stage: submission (default; the proposal's "status" implies none)
            """);
    assertThat(config("--isolated", repository.path()))
        .contains(
            """
            Profile: generic (unless a proposal's "event" implies another)
            Stage: submission (unless a proposal's "status" implies another)
            """);
  }

  @Test
  void theCommandLineGoesOverEverything() {
    assertThat(config("--profile=eurodig", "--stage=report", repository.path("talks/late/a.yaml")))
        .contains("Profile: eurodig (command line)\nStage: report (command line)\n")
        .containsPattern("people/minimum +warning +lectern.yaml:18\n");
  }

  @Test
  void aProfileInAFileIsNamedByItsLines() {
    repository.file(
        "own.yaml",
        "profile: own",
        "title: Our call",
        "extends: cncf",
        "rules:",
        "  people/maximum: {maximum: 7}");
    repository.configure("profile: own.yaml");
    assertThat(config(repository.path()))
        .contains("Profile: own (configuration at lectern.yaml:1)")
        .containsPattern("people/maximum +error +profile cncf\n +maximum: 7 \\(own.yaml:5\\)");
  }

  @Test
  void nothingSteersATerminal() {
    repository.configure(
        "exclude: \"\\e[2J\"",
        "waivers:",
        "  - {rule: people/minimum, reason: \"\\e[2J\", by: \"\\u202e\"}");
    assertThat(config(repository.path()))
        .contains("exclude: \\u001B[2J")
        .contains("by \\u202E: \\u001B[2J")
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void whatIsNotThereEndsTheRun() {
    TestConsole console = new TestConsole();
    assertThat(console.run("config", "none.yaml")).isEqualTo(2);
    assertThat(console.err()).isEqualTo("lectern: There is no file \"none.yaml\".\n");
  }
}

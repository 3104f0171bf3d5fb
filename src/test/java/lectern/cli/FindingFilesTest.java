package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of folders, and which that are named, are checked. */
class FindingFilesTest {
  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void makeARepository() {
    GitRepository.in(folder.resolve("repository"));
    repository = new Repository(folder);
    proposal("a.yaml");
    proposal("drafts/b.yaml");
    proposal("drafts/late/c.yml");
  }

  /** A proposal with one finding, so that it can be seen whether it was checked. */
  private String proposal(String name) {
    return repository.file(name, "title: Access", "status: draft", "x: 1");
  }

  /** The files in which something is found, in the order printed. */
  private List<String> checked(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--output-format=concise"));
    all.addAll(List.of(arguments));
    return repository
        .check(1, all.toArray(String[]::new))
        .lines()
        .map(line -> line.substring(0, line.indexOf(':')))
        .distinct()
        .toList();
  }

  @Test
  void ignoredFilesAreLeftOutUnlessTheyAreNamed() {
    repository.file(".gitignore", "/drafts/*.yaml", "late/");
    repository.file("drafts/late/.gitignore", "!c.yml");
    assertThat(checked(repository.path())).containsExactly("a.yaml");
    assertThat(checked(repository.path("drafts/b.yaml"), repository.path("drafts/late/c.yml")))
        .containsExactly("drafts/b.yaml", "drafts/late/c.yml");
  }

  @Test
  void aFolderAboveMayIgnoreWhatIsInTheNamedOne() {
    repository.file(".gitignore", "b.yaml");
    repository.file(".git/info/exclude", "/drafts/late");
    proposal("drafts/d.yaml");
    assertThat(checked(repository.path("drafts"))).containsExactly("drafts/d.yaml");
  }

  @Test
  void anExcludedFileThatIsNamedIsChecked() {
    repository.configure("exclude: [drafts]");
    assertThat(checked(repository.path())).containsExactly("a.yaml");
    assertThat(checked(repository.path("drafts/b.yaml"))).containsExactly("drafts/b.yaml");
  }

  @Test
  void hiddenFilesAndTheConfigurationAreNoProposals() {
    repository.configure("stage: draft");
    proposal(".hidden.yaml");
    proposal(".github/workflow.yaml");
    proposal("notes.txt");
    assertThat(checked(repository.path()))
        .containsExactly("a.yaml", "drafts/b.yaml", "drafts/late/c.yml");
  }

  @Test
  void patternsThatNoShellReadStandForFiles() {
    assertThat(checked(repository.path("*.yaml"))).containsExactly("a.yaml");
    assertThat(checked(repository.path("drafts/**/*.y?ml"))).containsExactly("drafts/b.yaml");
    assertThat(checked(repository.path("**/*.y*ml")))
        .containsExactly("a.yaml", "drafts/b.yaml", "drafts/late/c.yml");
    assertThat(checked(repository.path("d*")))
        .containsExactly("drafts/b.yaml", "drafts/late/c.yml");
  }

  @Test
  void aPatternFindsNothingThatIsIgnoredOrExcluded() {
    repository.file(".gitignore", "b.yaml");
    repository.configure("exclude: [late]");
    proposal("drafts/d.yaml");
    assertThat(checked(repository.path("drafts/**"))).containsExactly("drafts/d.yaml");
  }

  @Test
  void aFileOfThatVeryNameWinsOverThePattern() {
    proposal("[x]*.yaml");
    proposal("[x]2.yaml");
    assertThat(checked(repository.path("[x]*.yaml"))).containsExactly("[x]*.yaml");
  }

  @Test
  void eachFileIsCheckedOnceHoweverOftenItIsNamed() {
    assertThat(
            repository.check(
                1, repository.path(), repository.path("a.yaml"), repository.path("./drafts")))
        .contains("Checked 3 proposals");
  }

  @Test
  void linksAreNotFollowedOutOfTheNamedFolder() throws IOException {
    Files.createSymbolicLink(
        Path.of(repository.path("drafts/out.yaml")), Path.of(repository.path("a.yaml")));
    Files.createSymbolicLink(Path.of(repository.path("drafts/far")), Path.of(repository.path()));
    assertThat(checked(repository.path("drafts")))
        .containsExactly("drafts/b.yaml", "drafts/late/c.yml");
    assertThat(checked(repository.path("drafts/out.yaml"))).containsExactly("drafts/out.yaml");
  }

  @Test
  void aLinkToAFileThatIsNotMetOtherwiseIsFollowed() throws IOException {
    proposal(".store/v3");
    Path current = Path.of(repository.path("current.yaml"));
    Files.createSymbolicLink(current, Path.of(".store/v3"));
    Files.createSymbolicLink(Path.of(repository.path("latest.yaml")), Path.of("current.yaml"));
    assertThat(checked(repository.path()))
        .containsExactly("a.yaml", "current.yaml", "drafts/b.yaml", "drafts/late/c.yml");
  }

  @Test
  void otherYamlMetInAFolderIsToldAboutOnceInOneLine() {
    for (int i = 0; i < 5; i++) {
      repository.file("ci/job" + i + ".yaml", "on: push", "jobs: {}");
    }
    TestConsole console = new TestConsole();
    assertThat(console.run("check", repository.path())).isEqualTo(1);
    assertThat(console.out()).contains("Checked 3 proposals").doesNotContain("job");
    assertThat(console.err().replace(repository.path() + File.separator, ""))
        .isEqualTo(
            "lectern: skipped 5 YAML files that are not proposals: \"ci/job0.yaml\","
                + " \"ci/job1.yaml\", \"ci/job2.yaml\" and 2 more; exclude such files in"
                + " lectern.yaml, or name one to check it.\n");
    assertThat(checked(repository.path("ci/job0.yaml"))).containsExactly("ci/job0.yaml");
  }

  @Test
  void noReportCountsOtherYamlAmongWhatWasChecked() {
    repository.file("ci/job.yaml", "on: push", "jobs: {}");
    for (String format : List.of("junit", "checkstyle", "json", "sarif")) {
      TestConsole console = new TestConsole();
      console.run("check", "--output-format", format, repository.path());
      assertThat(console.out()).as(format).doesNotContain("job.yaml");
    }
  }

  @Test
  void whatTheConfigurationIncludesIsAlwaysAProposal() {
    repository.configure("include: [ci]");
    repository.file("ci/job.yaml", "on: push");
    assertThat(checked(repository.path())).containsExactly("ci/job.yaml");
  }

  @Test
  void yamlThatCannotBeReadIsAFindingAsEver() {
    repository.file("ci/job.yaml", "on: [push");
    assertThat(checked(repository.path())).contains("ci/job.yaml");
  }

  @Test
  void aFolderOrPatternWithoutAProposalEndsTheRun() throws IOException {
    Files.createDirectories(Path.of(repository.path("moved")));
    repository.file("ci/job.yaml", "on: push", "jobs: {}");
    for (String name : List.of("moved", "ci", "drafts/*.txt", "*.yaml.bak")) {
      TestConsole console = new TestConsole();
      assertThat(console.run("check", repository.path("a.yaml"), repository.path(name)))
          .isEqualTo(2);
      assertThat(console.out()).isEmpty();
      assertThat(console.err())
          .startsWith("lectern: There is no proposal in \"" + repository.path(name) + "\"");
    }
  }

  @Test
  void aFileThatIsNotThereIsToldBeforeAnythingIsChecked() {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", repository.path(), repository.path("gone.yaml"))).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo("lectern: There is no file \"" + repository.path("gone.yaml") + "\".\n");
  }

  @Test
  void whatIsNoFileIsAFindingAndTheOthersAreChecked() throws Exception {
    Path pipe = Path.of(repository.path("pipe.yaml"));
    assumeTrue(makesPipe(pipe), "there is no mkfifo on this system");
    assertThat(repository.check(1, repository.path()))
        .contains(
            "pipe.yaml:1:1: error: This is a pipe, a device or a socket, not a regular file."
                + " [structure/unreadable]")
        .contains("Checked 3 proposals");
    assertThat(checked(pipe.toString())).containsExactly("pipe.yaml");
  }

  private static boolean makesPipe(Path pipe) throws InterruptedException {
    try {
      Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
      return made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void hugeAndBinaryFilesAreFindingsAndTheOthersAreChecked() throws IOException {
    Files.write(Path.of(repository.path("huge.yaml")), new byte[5 << 20]);
    Files.write(Path.of(repository.path("binary.yaml")), new byte[] {0x50, 0x4B, 3, 4, -1, -2});
    assertThat(repository.check(1, repository.path()))
        .contains("[structure/file-size]")
        .contains("[structure/encoding]")
        .contains("Checked 3 proposals");
  }

  @Test
  void withoutAPathTheWorkingFolderIsChecked() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java.toString(), "-cp", absolute(classes), "lectern.cli.Main", "check")
            .directory(new File(repository.path()))
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(out).startsWith("a.yaml:3:1: error:").contains("Checked 3 proposals");
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  @Test
  void nobodyCanDoTheWorkOfNobody() {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--jobs=0", repository.path())).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: --jobs must be a whole number of at least 1, not \"0\".\n");
  }
}

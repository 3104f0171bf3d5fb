package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported of the index of a repository. */
class StagedTest {
  private static final String GOOD = "title: Access\nstatus: draft\n";
  private static final String BAD = GOOD + "x: 1\n";

  @TempDir private Path folder;
  private GitRepository repository;

  @BeforeEach
  void commitBrokenProposals() {
    repository = GitRepository.in(folder.resolve("repository"));
    for (String name : List.of("a.yaml", "b.yaml", "talks/c.yaml", "talks/d.yaml")) {
      repository.write(name, BAD);
    }
    repository.commit();
  }

  /** The lines of the concise report, with paths from the root. */
  private List<String> findings(String... paths) {
    return findings(Map.of(), paths);
  }

  private List<String> findings(Map<String, String> environment, String... paths) {
    TestConsole console = new TestConsole(new byte[0], false, environment);
    List<String> arguments =
        new ArrayList<>(List.of("check", "--output-format=concise", "--staged"));
    arguments.addAll(paths.length == 0 ? List.of(repository.path("")) : List.of(paths));
    int status = console.run(arguments.toArray(String[]::new));
    assertThat(console.err().lines()).allMatch(line -> line.startsWith("lectern: Checked "));
    assertThat(status).isEqualTo(console.out().contains(" error: ") ? 1 : 0);
    return console.out().lines().map(line -> line.replace(repository.path("") + "/", "")).toList();
  }

  private List<String> files(String... paths) {
    return findings(paths).stream()
        .map(line -> line.substring(0, line.indexOf(':')))
        .distinct()
        .toList();
  }

  private void stage(String name, String text) {
    repository.write(name, text);
    repository.git("add", "--", name);
  }

  @Test
  void onlyStagedProposalsAreReported() {
    assertThat(files()).isEmpty();
    repository.write("a.yaml", BAD + "# not staged\n");
    repository.write("untracked.yaml", BAD);
    assertThat(files()).isEmpty();
    stage("b.yaml", BAD + "# staged\n");
    stage("talks/new.yaml", BAD);
    assertThat(files()).containsExactly("b.yaml", "talks/new.yaml");
  }

  @Test
  void aPartlyStagedFileIsCheckedAsItWillBeCommitted() {
    stage("a.yaml", "title: Access\nstatus: draft\nx: 1\n");
    repository.write("a.yaml", "# Two lines\n# more.\n" + GOOD);
    assertThat(files()).isEmpty();
    stage("a.yaml", "# A line more.\n" + BAD);
    repository.write("a.yaml", GOOD);
    assertThat(findings()).singleElement().asString().startsWith("a.yaml:4:1: error: ");
    stage("a.yaml", GOOD);
    repository.write("a.yaml", BAD);
    assertThat(findings()).isEmpty();
  }

  @Test
  void theExcerptIsThatOfTheIndex() {
    stage("a.yaml", GOOD + "y: in the index\n");
    repository.write("a.yaml", GOOD + "y: on disk\n");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--staged", repository.path(""))).isEqualTo(1);
    assertThat(console.out())
        .contains("y: in the index")
        .doesNotContain("on disk")
        .endsWith("Checked 4 proposals against generic, 1 of them changed: 1 error.\n");
  }

  @Test
  void renamedFilesAreStagedAndDeletedOnesAreGone() throws IOException {
    repository.git("mv", "a.yaml", "z.yaml");
    repository.git("rm", "--quiet", "b.yaml");
    // Deleted on disk, but not in the index.
    stage("talks/c.yaml", BAD + "# staged\n");
    Files.delete(repository.root().resolve("talks/c.yaml"));
    assertThat(files()).containsExactly("talks/c.yaml", "z.yaml");
    Files.delete(repository.root().resolve("talks/d.yaml"));
    Files.delete(repository.root().resolve("talks"));
    assertThat(files(repository.path("talks"))).containsExactly("talks/c.yaml");
  }

  @Test
  void namesMayHaveAnyCharacters() {
    List<String> names = List.of("a b.yaml", "it's \"so\".yaml", "-n.yaml", "ümlaut-会.yaml");
    names.forEach(name -> stage(name, BAD));
    assertThat(files()).containsExactlyInAnyOrderElementsOf(names);
    stage("tab\there.yaml", BAD);
    assertThat(files()).hasSize(5).anyMatch(name -> name.startsWith("tab"));
  }

  @Test
  void everythingIsStagedBeforeTheFirstCommit() {
    repository = GitRepository.in(folder.resolve("fresh"));
    assertThat(files()).isEmpty();
    stage("a.yaml", BAD);
    assertThat(files()).containsExactly("a.yaml");
  }

  @Test
  void aRepositoryWithLongHashesWorks() {
    GitRepository.at(folder)
        .git("init", "--quiet", "--initial-branch=main", "--object-format=sha256", "long");
    repository = GitRepository.at(folder.resolve("long"));
    stage("a.yaml", BAD);
    repository.commit();
    stage("b.yaml", BAD);
    assertThat(files()).containsExactly("b.yaml");
  }

  @Test
  void aClashIsReportedWhereverItsRangeIs() {
    slot("a.yaml", 2, "10:00", "11:00");
    slot("b.yaml", 1, "12:00", "13:00");
    slot("talks/c.yaml", 3, "14:00", "15:00");
    slot("talks/d.yaml", 4, "14:30", "15:30");
    repository.commit();
    // The finding is in the later of the two sessions, which is not staged.
    slot("b.yaml", 1, "09:30", "10:30");
    repository.git("add", "b.yaml");
    // What is on disk of either does not count.
    slot("a.yaml", 2, "20:00", "21:00");
    slot("b.yaml", 1, "22:00", "23:00");
    assertThat(files()).containsExactly("a.yaml");
  }

  private void slot(String file, int number, String start, String end) {
    repository.write(file, Slots.session(number, start, end));
  }

  @Test
  void hiddenExcludedLinkedAndOtherFilesAreSkippedAsOnDisk() throws IOException {
    repository.write("lectern.yaml", "exclude: [templates/]\n");
    for (String name : List.of(".hidden.yaml", ".github/w.yaml", "templates/t.yaml", "x.txt")) {
      repository.write(name, BAD);
    }
    Files.createSymbolicLink(repository.root().resolve("link.yaml"), Path.of("a.yaml"));
    repository.git("add", "--all");
    assertThat(files()).isEmpty();
    stage("templates/u.yaml", BAD);
    assertThat(files(repository.path("templates/u.yaml"))).containsExactly("templates/u.yaml");
    assertThat(files("--force-exclude", repository.path("templates/u.yaml"))).isEmpty();
  }

  @Test
  void submodulesAreLeftOut() {
    GitRepository inner = GitRepository.in(folder.resolve("inner"));
    inner.write("i.yaml", BAD);
    inner.commit();
    repository.git("submodule", "--quiet", "add", inner.path(""), "sub");
    assertThat(files()).isEmpty();
    // A submodule has an index of its own.
    GitRepository sub = GitRepository.at(repository.root().resolve("sub"));
    sub.write("j.yaml", BAD);
    sub.git("add", "j.yaml");
    assertThat(files(sub.path(""))).containsExactly("sub/j.yaml");
    assertThat(files()).isEmpty();
  }

  @Test
  void foldersFilesAndPatternsLimitTheCheck() {
    stage("b.yaml", BAD + "# staged\n");
    stage("talks/c.yaml", BAD + "# staged\n");
    assertThat(files(repository.path("talks"))).containsExactly("talks/c.yaml");
    assertThat(files(repository.path("talks/d.yaml"))).isEmpty();
    assertThat(files(repository.path("*.yaml"))).containsExactly("b.yaml");
    assertThat(files(repository.path("**/c.yaml"), repository.path("b.yaml")))
        .containsExactly("talks/c.yaml", "b.yaml");
  }

  @Test
  void theOrderIsThatOfACheckOnDisk() {
    for (String name : List.of("talks.yaml", "talks-a/e.yaml", "talks/f/g.yaml", "talks/f.yaml")) {
      repository.write(name, BAD);
    }
    for (String name : List.of("a.yaml", "b.yaml", "talks/c.yaml", "talks/d.yaml")) {
      repository.write(name, BAD + "# staged\n");
    }
    repository.git("add", "--all");
    TestConsole disk = new TestConsole();
    disk.run("check", "--output-format=concise", repository.path(""));
    TestConsole index = new TestConsole();
    index.run("check", "--output-format=concise", "--staged", repository.path(""));
    assertThat(index.out()).isEqualTo(disk.out()).hasLineCount(8);
  }

  @Test
  void theIndexOfAPartialCommitIsThatOfTheHook() throws IOException {
    stage("a.yaml", BAD + "# staged\n");
    stage("b.yaml", BAD + "# staged\n");
    Path hook = repository.root().resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    // What git commits of "commit FILE" is in an index that only the hook knows.
    Files.writeString(
        hook, "#!/bin/sh\necho \"$GIT_INDEX_FILE\" >index.txt\ncp \"$GIT_INDEX_FILE\" .git/kept\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    repository.git("commit", "--quiet", "--message=part", "a.yaml");
    String name = Files.readString(repository.root().resolve("index.txt")).strip();
    assertThat(name).contains("next-index");
    // As it was while the hook ran: only one of the two files is in the commit.
    repository.git("reset", "--quiet", "--soft", "HEAD~1");
    assertThat(files()).containsExactly("a.yaml", "b.yaml");
    Map<String, String> hooked = Map.of("GIT_INDEX_FILE", ".git/kept");
    assertThat(findings(hooked)).singleElement().asString().startsWith("a.yaml:");
  }

  @Test
  void theIndexOfAnotherRepositoryIsNotUsed() {
    GitRepository other = GitRepository.in(folder.resolve("other"));
    other.write("other.yaml", BAD);
    other.git("add", "other.yaml");
    stage("a.yaml", BAD + "# staged\n");
    assertThat(findings(Map.of("GIT_INDEX_FILE", other.path(".git/index"))))
        .singleElement()
        .asString()
        .startsWith("a.yaml:");
  }

  @Test
  void baselinesAndWaiversApply() {
    stage("a.yaml", BAD + "# staged\n");
    String baseline = folder.resolve("baseline.json").toString();
    new TestConsole().run("check", "--write-baseline", baseline, repository.path(""));
    assertThat(findings("--baseline=" + baseline, repository.path(""))).isEmpty();
    repository.write(
        "lectern.yaml",
        "waivers: [{rule: structure/unknown-key, files: [a.yaml], reason: once}]\n");
    assertThat(findings()).isEmpty();
  }

  @Test
  void otherFormatsNameTheSameFiles() throws IOException {
    stage("a.yaml", BAD + "# staged\n");
    TestConsole json = new TestConsole();
    json.run("check", "--output-format=json", "--staged", repository.path(""));
    JsonNode report = new ObjectMapper().readTree(json.out());
    assertThat(report.at("/findings/0/file").asText()).isEqualTo(repository.path("a.yaml"));
    assertThat(report.at("/summary/proposals").asInt()).isEqualTo(4);
    assertThat(report.at("/summary/changed").asInt()).isEqualTo(1);
  }

  @Test
  void noProgramOfTheConfigurationRuns() throws IOException {
    Path trace = folder.resolve("trace");
    stage("a.yaml", BAD + "# staged\n");
    for (String key :
        List.of("core.fsmonitor", "filter.bad.smudge", "diff.external", "alias.ls-files")) {
      String program = "touch '" + trace + "'; cat";
      repository.git("config", key, (key.startsWith("alias") ? "!" : "") + program);
    }
    Files.writeString(
        repository.root().resolve(".git/info/attributes"), "*.yaml filter=bad diff=bad\n");
    assertThat(files()).containsExactly("a.yaml");
    assertThat(trace).doesNotExist();
  }

  @Test
  void aMergeConflictIsAnError() {
    repository.git("switch", "--quiet", "--create=work");
    repository.write("a.yaml", BAD + "# here\n");
    repository.commit();
    repository.git("switch", "--quiet", "main");
    repository.write("a.yaml", BAD + "# there\n");
    repository.commit();
    repository.run(1, "merge", "work");
    refuses(
        "\"a.yaml\" has an unresolved merge conflict; resolve it and stage the file first.",
        repository.path(""));
  }

  @Test
  void aFolderInNoRepositoryAndAFileThatIsNotStagedAreErrors() throws IOException {
    Path lonely = Files.createDirectories(folder.resolve("lonely"));
    refuses(
        "\"" + lonely + "\" is not in a git repository, so nothing is staged; omit --staged.",
        lonely.toString());
    repository.write("untracked.yaml", BAD);
    for (String name : List.of("untracked.yaml", "nowhere", "nowhere/*.yaml")) {
      refuses(
          "\""
              + repository.path(name)
              + "\" is not in the index of git; stage it with \"git add\", or omit it.",
          repository.path(name));
    }
    refuses(
        "\""
            + lonely
            + "\" is outside the repository (\""
            + repository.root().toRealPath()
            + "\").",
        repository.path(""),
        lonely.toString());
    refuses("There is no file \"\".", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--fix", "--diff", "--watch", "--changed-since=HEAD", "--write-baseline=b.json"})
  void whatWritesFilesOrChoosesOthersIsRefused(String option) {
    String name = option.replaceFirst("=.*", "");
    refuses(
        "--staged cannot be combined with " + name + "; remove one of them.",
        option,
        repository.path(""));
  }

  @Test
  void waiversAndStandardInputAreRefused() {
    refuses(
        "--staged cannot be combined with --add-waivers; remove one of them.",
        "--add-waivers",
        "--reason=once",
        repository.path(""));
    refuses("--staged cannot check standard input; omit \"-\".", "-");
  }

  private static void refuses(String sentence, String... arguments) {
    TestConsole console = new TestConsole();
    List<String> all = new ArrayList<>(List.of("check", "--staged"));
    all.addAll(List.of(arguments));
    assertThat(console.run(all.toArray(String[]::new))).isEqualTo(2);
    assertThat(console.err()).isEqualTo("lectern: " + sentence + "\n");
    assertThat(console.out()).isEmpty();
  }
}

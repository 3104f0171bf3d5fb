package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a repository in which something has changed. */
class ChangedSinceTest {
  private static final String BAD = "title: Access\nstatus: draft\nx: 1\n";

  @TempDir private Path folder;
  private GitRepository repository;

  @BeforeEach
  void makeARepositoryOfFaultyProposals() {
    repository = GitRepository.in(folder.resolve("repository"));
    for (String name : List.of("a.yaml", "b.yaml", "talks/c.yaml", "talks/d.yaml")) {
      repository.write(name, BAD);
    }
    repository.commit();
    repository.git("switch", "--quiet", "--create=work");
  }

  /** The files in which something is found. */
  private List<String> told(String revision, String... paths) {
    TestConsole console = new TestConsole();
    List<String> arguments =
        new ArrayList<>(List.of("check", "--output-format=concise", "--changed-since", revision));
    arguments.addAll(paths.length == 0 ? List.of(repository.path("")) : List.of(paths));
    int status = console.run(arguments.toArray(String[]::new));
    assertThat(console.err().lines()).allMatch(line -> line.startsWith("lectern: Checked "));
    assertThat(status).isEqualTo(console.out().contains(" error: ") ? 1 : 0);
    String root = repository.path("") + "/";
    return console
        .out()
        .lines()
        .map(line -> line.replace(root, ""))
        .map(line -> line.substring(0, line.indexOf(':')))
        .distinct()
        .toList();
  }

  @Test
  void nothingIsToldWhereNothingChanged() {
    assertThat(told("main")).isEmpty();
    assertThat(told("HEAD")).isEmpty();
  }

  @Test
  void whatIsCommittedStagedOrNeitherHasChanged() {
    repository.write("a.yaml", BAD + "# committed\n");
    repository.commit();
    repository.write("b.yaml", BAD + "# staged\n");
    repository.git("add", "b.yaml");
    repository.write("talks/c.yaml", BAD + "# neither\n");
    repository.write("new.yaml", BAD);
    assertThat(told("main")).containsExactly("a.yaml", "b.yaml", "new.yaml", "talks/c.yaml");
    assertThat(told("HEAD")).containsExactly("b.yaml", "new.yaml", "talks/c.yaml");
  }

  @Test
  void whatWasChangedAndChangedBackHasNotChanged() {
    repository.write("a.yaml", BAD + "# once\n");
    repository.commit();
    repository.write("a.yaml", BAD);
    assertThat(told("main")).isEmpty();
  }

  @Test
  void onlyThisSideOfThePartingCounts() {
    repository.write("b.yaml", BAD + "# here\n");
    repository.commit();
    repository.git("switch", "--quiet", "main");
    repository.write("a.yaml", BAD + "# there\n");
    repository.commit();
    repository.git("switch", "--quiet", "work");
    assertThat(told("main")).containsExactly("b.yaml");
  }

  @Test
  void aRenamedFileHasChanged() {
    repository.git("mv", "a.yaml", "z.yaml");
    repository.commit();
    assertThat(told("main")).containsExactly("z.yaml");
  }

  @Test
  void namesMayHaveAnyCharacters() {
    List<String> names = List.of("a b.yaml", "it's \"so\".yaml", "ümlaut-会.yaml", "tab\there.yaml");
    names.forEach(name -> repository.write(name, BAD));
    repository.commit();
    repository.git("tag", "then");
    assertThat(told("then")).isEmpty();
    names.forEach(name -> repository.write(name, BAD + "# changed\n"));
    assertThat(told("then")).hasSize(4);
  }

  @Test
  void linesMayEndInTwoCharactersOnDiskOnly() {
    repository.write("a.yaml", BAD.replace("\n", "\r\n"));
    assertThat(told("main")).isEmpty();
  }

  @Test
  void aFolderOrFileOfTheRepositoryMayBeNamedAlone() {
    repository.write("a.yaml", BAD + "# changed\n");
    repository.write("talks/c.yaml", BAD + "# changed\n");
    assertThat(told("main", repository.path("talks"))).containsExactly("talks/c.yaml");
    assertThat(told("main", repository.path("talks/d.yaml"))).isEmpty();
  }

  @Test
  void aWorkingTreeOfItsOwnAndALinkToARepositoryWork() throws IOException {
    repository.git("worktree", "add", "--quiet", "-b", "other", "../tree");
    GitRepository tree = GitRepository.at(folder.resolve("tree"));
    tree.write("b.yaml", BAD + "# changed\n");
    assertThat(told("main", tree.path(""))).containsExactly(tree.path("b.yaml"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), repository.root());
    assertThat(told("main", link.toString())).isEmpty();
  }

  @Test
  void aRepositoryWithLongHashesWorks() {
    repository = GitRepository.at(Path.of(folder.resolve("long").toString()));
    GitRepository.at(folder)
        .git("init", "--quiet", "--initial-branch=main", "--object-format=sha256", "long");
    repository.write("a.yaml", BAD);
    repository.commit();
    assertThat(told("main")).isEmpty();
    repository.write("a.yaml", BAD + "# changed\n");
    assertThat(told("main")).containsExactly("a.yaml");
  }

  @Test
  void aFindingCausedByAChangeCountsWhereverItsPlaceIs() {
    slot("a.yaml", 2, "10:00", "11:00");
    slot("b.yaml", 1, "12:00", "13:00");
    slot("talks/c.yaml", 3, "14:00", "15:00");
    slot("talks/d.yaml", 4, "14:30", "15:30");
    repository.commit();
    repository.git("tag", "then");
    assertThat(told("then")).isEmpty();
    // The finding stands in the later of the two sessions, which is not touched.
    slot("b.yaml", 1, "09:30", "10:30");
    assertThat(told("then")).containsExactly("a.yaml");
  }

  private void slot(String file, int number, String start, String end) {
    repository.write(file, Slots.session(number, start, end));
  }

  @Test
  void unusedWaiversOfWhatHasNotChangedAreNotTold() {
    String waiver =
        "title: Access\nstatus: draft\nx-a: 1 # lectern: allow people/name-case -- once\n";
    repository.write("a.yaml", waiver);
    repository.write("b.yaml", waiver);
    repository.write(
        "lectern.yaml", "waivers: [{rule: people/name-case, files: [none], reason: once}]\n");
    repository.commit();
    repository.git("tag", "then");
    assertThat(told("then")).isEmpty();
    repository.write("b.yaml", waiver + "# changed\n");
    assertThat(told("then")).containsExactly("b.yaml");
  }

  @Test
  void theSummarySaysHowManyWereCheckedAndHowManyChanged() throws IOException {
    repository.write("a.yaml", BAD + "# changed\n");
    TestConsole console = new TestConsole();
    console.run("check", "--changed-since=main", repository.path(""));
    assertThat(console.out())
        .endsWith("Checked 4 proposals against generic, 1 of them changed: 1 error.\n");
    TestConsole json = new TestConsole();
    json.run("check", "--output-format=json", "--changed-since=main", repository.path(""));
    JsonNode summary = new ObjectMapper().readTree(json.out()).get("summary");
    assertThat(summary.get("proposals").asInt()).isEqualTo(4);
    assertThat(summary.get("changed").asInt()).isEqualTo(1);
  }

  @Test
  void anEmptyFolderPasses() throws IOException {
    Path empty = Files.createDirectories(repository.root().resolve("empty"));
    assertThat(told("main", empty.toString())).isEmpty();
  }

  @Test
  void noProgramOfAStrangersConfigurationRuns() throws IOException {
    Path trace = folder.resolve("trace");
    String program = "touch '" + trace + "'; cat";
    for (String key :
        List.of(
            "core.fsmonitor",
            "filter.bad.clean",
            "filter.bad.smudge",
            "filter.bad.process",
            "diff.external",
            "diff.bad.textconv",
            "core.pager",
            "alias.merge-base",
            "alias.ls-tree",
            "core.sshCommand")) {
      repository.git("config", key, (key.startsWith("alias") ? "!" : "") + program);
    }
    repository.write(".git/info/attributes", "*.yaml filter=bad diff=bad\n");
    Path hooks = repository.root().resolve(".git/hooks");
    for (String hook : List.of("post-checkout", "post-index-change", "reference-transaction")) {
      Path file = Files.writeString(hooks.resolve(hook), "#!/bin/sh\n" + program + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(repository.root().resolve("a.yaml"), BAD + "# changed\n");
    assertThat(told("main")).containsExactly("a.yaml");
    assertThat(trace).doesNotExist();
  }

  @Test
  void anUnknownRevisionIsToldInOneSentence() {
    for (String revision : List.of("nowhere", "HEAD:a.yaml")) {
      refuses(
          "Git found no commit \"" + revision + "\"; fetch it first, or use another revision.",
          revision,
          repository.path(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--all", "^main", "main..HEAD", "main...HEAD", "HEAD^@", "HEAD^!"})
  void severalCommitsAreNoRevision(String revision) {
    refuses(
        "\"" + revision + "\" is not a commit; use one such as \"main\" or \"HEAD~3\".",
        revision,
        repository.path(""));
  }

  @Test
  void aFolderInNoRepositoryIsToldInOneSentence() throws IOException {
    Path lonely = Files.createDirectories(folder.resolve("lonely"));
    Path file = Files.writeString(lonely.resolve("a.yaml"), BAD);
    refuses(
        "\""
            + lonely
            + "\" is not in a git repository, so changed files can't be determined; omit"
            + " --changed-since.",
        "main",
        file.toString());
  }

  @Test
  void aShallowCloneWithoutTheBaseIsToldWithItsRemedy() {
    repository.write("a.yaml", BAD + "# one\n");
    repository.commit();
    repository.write("a.yaml", BAD + "# two\n");
    repository.commit();
    repository.git("switch", "--quiet", "main");
    repository.write("b.yaml", BAD + "# three\n");
    repository.commit();
    GitRepository.at(folder)
        .git(
            "clone",
            "--quiet",
            "--depth=1",
            "--no-single-branch",
            "file://" + repository.root(),
            "shallow");
    GitRepository shallow = GitRepository.at(folder.resolve("shallow"));
    refuses(
        "The clone is shallow and doesn't contain the merge base of \"origin/work\" and HEAD; run"
            + " \"git fetch --unshallow\", or configure CI to fetch the full history.",
        "origin/work",
        shallow.path(""));
    refuses(
        "Git found no commit \"gone\"; fetch it first, or use another revision; the clone is shallow:"
            + " \"git fetch --unshallow\" completes it.",
        "gone",
        shallow.path(""));
  }

  @Test
  void branchesThatShareNothingAreTold() {
    repository.git("switch", "--quiet", "--orphan", "alone");
    repository.write("a.yaml", BAD);
    repository.commit();
    refuses(
        "\"main\" and HEAD have no common ancestor; use another revision.",
        "main",
        repository.path(""));
  }

  @Test
  void aBaselineHasAllThatIsFound() {
    TestConsole console = new TestConsole();
    String target = folder.resolve("baseline.json").toString();
    assertThat(
            console.run(
                "check", "--changed-since=main", "--write-baseline", target, repository.path("")))
        .isEqualTo(2);
    assertThat(console.err()).contains("cannot be combined with");
  }

  private static void refuses(String sentence, String revision, String path) {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--changed-since=" + revision, path)).isEqualTo(2);
    assertThat(console.err()).isEqualTo("lectern: " + sentence + "\n");
    assertThat(console.out()).isEmpty();
  }
}

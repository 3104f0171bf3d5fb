package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import picocli.CommandLine;

/** States of a programme that a git repository keeps. */
class DiffRevisionsTest {
  private static final String ACCESS = "number: 1\ntitle: Access\nstatus: draft\n";
  private static final String NORMS = "number: 2\ntitle: Norms\nstatus: draft\n";

  @TempDir private Path folder;
  private GitRepository repository;

  /** At the tag v1 there are two proposals; then one is renamed. */
  @BeforeEach
  void makeARepository() {
    repository = GitRepository.in(folder.resolve("repository"));
    repository.write("proposals/a.yaml", ACCESS);
    repository.write("proposals/b.yaml", NORMS);
    repository.commit();
    repository.git("tag", "v1");
    repository.write("proposals/b.yaml", NORMS.replace("Norms", "Norms and laws"));
    repository.commit();
  }

  private record Run(int status, String out, String err) {}

  /** Runs the command as if in a folder. */
  private static Run run(Path here, String... arguments) {
    TestConsole console = new TestConsole();
    CommandLine line =
        new CommandLine(new DiffCommand(console.console(), here).spec(), Usage.NOTHING_TO_MAKE)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  console.console().err().print(e.getMessage());
                  return ExitStatus.UNUSABLE;
                });
    int status = line.execute(arguments);
    return new Run(status, console.out(), console.err());
  }

  /** The first line of what is told of each session. */
  private List<String> told(Path here, String... arguments) {
    Run run = run(here, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    List<String> told = new ArrayList<>();
    List<String> lines = run.out().lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).startsWith("#")) {
        told.add(lines.get(i - 1) + ": " + lines.get(i).substring(2));
      }
    }
    return told;
  }

  private static final String RENAMED = "#2 Norms and laws: Title: Norms → Norms and laws";

  @Test
  void twoRevisionsAreComparedInTheWorkingFolder() {
    assertThat(told(repository.root(), "v1", "HEAD")).containsExactly(RENAMED);
    assertThat(told(repository.root().resolve("proposals"), "v1", "main")).containsExactly(RENAMED);
    assertThat(told(repository.root(), "HEAD", "HEAD")).isEmpty();
  }

  @Test
  void aPathIsFromTheRootOrFromTheWorkingFolder() {
    repository.write("other/c.yaml", "number: 3\ntitle: Trust\nstatus: draft\n");
    repository.commit();
    Path proposals = repository.root().resolve("proposals");
    assertThat(told(proposals, "v1:proposals", "HEAD:./")).containsExactly(RENAMED);
    assertThat(told(proposals, "v1:", "HEAD:..")).hasSize(2).contains(RENAMED);
    assertThat(told(proposals, "v1:proposals/b.yaml", "HEAD:./b.yaml")).containsExactly(RENAMED);
  }

  @Test
  void aRevisionStandsForWhatItHasInPlaceOfAFolderOrFile() throws IOException {
    repository.write("proposals/a.yaml", ACCESS.replace("Access", "Access for all"));
    String renamed = "#1 Access for all: Title: Access → Access for all";
    String proposals = repository.path("proposals");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    assertThat(told(elsewhere, "HEAD", proposals)).containsExactly(renamed);
    assertThat(told(elsewhere, "v1", proposals)).containsExactly(renamed, RENAMED);
    assertThat(told(elsewhere, "v1", proposals + "/b.yaml")).containsExactly(RENAMED);
    assertThat(told(elsewhere, proposals, "HEAD"))
        .containsExactly("#1 Access: Title: Access for all → Access");
    Path link = Files.createSymbolicLink(folder.resolve("link"), repository.root());
    assertThat(told(elsewhere, "HEAD", link.resolve("proposals").toString()))
        .containsExactly(renamed);
  }

  @Test
  void aFolderOfThatNameWins() {
    repository.git("branch", "proposals", "v1");
    assertThat(told(repository.root(), "v1", "refs/heads/proposals")).isEmpty();
    // As a folder it is looked for where this process runs, so that its path is named.
    assertThat(told(repository.root(), "v1", repository.path("proposals")))
        .containsExactly(RENAMED);
  }

  @Test
  void namesMayHaveAnyCharacters() {
    List<String> names =
        List.of("a b.yaml", "it's \"so\".yaml", "ümlaut-会.yaml", "tab\there.yaml", "عربي/ł.yaml");
    for (int i = 0; i < names.size(); i++) {
      repository.write(names.get(i), "number: 1" + i + "\ntitle: One\nstatus: draft\n");
    }
    repository.commit();
    repository.git("tag", "then");
    for (int i = 0; i < names.size(); i++) {
      repository.write(names.get(i), "number: 1" + i + "\ntitle: Two\nstatus: draft\n");
    }
    repository.commit();
    assertThat(told(repository.root(), "then", "HEAD")).hasSize(5);
    assertThat(told(repository.root(), "then", repository.root().toString())).hasSize(5);
  }

  @Test
  void theSameFilesAreLeftOutAsOnDisk() {
    repository.write(".hidden/c.yaml", ACCESS.replace("1", "3"));
    repository.write("drafts/d.yaml", ACCESS.replace("1", "4"));
    repository.write("ignored/e.yaml", ACCESS.replace("1", "5"));
    repository.write("workflow.yaml", "jobs: {}\nsteps: []\n");
    repository.write("notes.txt", "title: no proposal\n");
    repository.write("lectern.yaml", "exclude: [drafts]\n");
    repository.write(".gitignore", "ignored\n");
    repository.commit();
    assertThat(told(repository.root(), "HEAD", repository.root().toString())).isEmpty();
    assertThat(told(repository.root(), "v1", "HEAD")).containsExactly(RENAMED);
    assertThat(told(repository.root(), "v1", repository.root().toString()))
        .containsExactly(RENAMED);
    // What is tracked is not ignored, whatever pattern it matches.
    repository.git("add", "--force", "ignored/e.yaml");
    repository.commit();
    assertThat(told(repository.root(), "HEAD", repository.root().toString())).isEmpty();
    assertThat(told(repository.root(), "v1", "HEAD")).hasSize(2).contains(RENAMED);
  }

  @Test
  void bothAreJudgedByTheConfigurationThatIsThereNow() {
    repository.write("proposals/b.yaml", NORMS + "speakers: [ADA LEE]\n");
    repository.write("lectern.yaml", "rules: {people/name-case: {level: error}}\n");
    String root = repository.root().toString();
    assertThat(run(repository.root(), "v1", root).out())
        .contains("+1 people/name-case (error): #2");
    repository.write(
        "lectern.yaml",
        "overrides: [{files: [proposals/b.yaml], rules: {people/name-case: off}}]\n");
    assertThat(run(repository.root(), root, "v1").out()).doesNotContain("people/name-case");
  }

  @Test
  void aBrokenProposalOfARevisionIsToldWithIt() {
    repository.write("proposals/a b.yaml", "title: [\n");
    repository.commit();
    repository.git("rm", "--quiet", "proposals/a b.yaml");
    repository.commit();
    Run run = run(repository.root(), "HEAD~1", "HEAD");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "lectern: left out \"HEAD~1:proposals/a b.yaml\", which cannot be read"
                + " (line 2: Unclosed bracket at the end of the file).\n");
    assertThat(run.out()).endsWith("No changes in 2 sessions.\n");
  }

  @Test
  void aFileThatIsTooLargeIsToldAndTheOthersAreRead() {
    repository.write("proposals/0.yaml", "title: '" + "x".repeat(5_000_000) + "'\n");
    repository.commit();
    Run run = run(repository.root(), "v1", "HEAD");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("HEAD:proposals/0.yaml", "larger than 1 MiB");
    assertThat(run.out()).contains(RENAMED.substring(RENAMED.indexOf(": ") + 2));
  }

  @Test
  void linksAndOtherRepositoriesInsideAreNoFiles() throws IOException {
    Path link = repository.root().resolve("proposals/link.yaml");
    Files.createSymbolicLink(link, Path.of("/etc/passwd"));
    GitRepository.in(folder.resolve("inner")).write("x.yaml", ACCESS);
    GitRepository.at(folder.resolve("inner")).commit();
    repository.git("submodule", "--quiet", "add", "../inner", "proposals/inner.yaml");
    repository.commit();
    assertThat(told(repository.root(), "v1", "HEAD")).containsExactly(RENAMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void hashesOfEitherLengthWork(String format) {
    GitRepository.at(folder)
        .git("init", "--quiet", "--initial-branch=main", "--object-format=" + format, format);
    GitRepository other = GitRepository.at(folder.resolve(format));
    other.write("a.yaml", ACCESS);
    other.commit();
    other.write("a.yaml", ACCESS.replace("Access", "Norms"));
    other.commit();
    assertThat(told(other.root(), "HEAD~1", "HEAD"))
        .containsExactly("#1 Norms: Title: Access → Norms");
  }

  @Test
  void whatIsNothingIsToldInOneSentence() throws IOException {
    Path lonely = Files.createDirectories(folder.resolve("lonely"));
    refused(
        repository.root(),
        "nowhere",
        "HEAD",
        "\"nowhere\" is not a file or folder. Git found no commit \"nowhere\"; fetch it first, or use"
            + " another revision.");
    refused(
        repository.root(),
        "HEAD",
        "v2:proposals",
        "\"v2:proposals\" is not a file or folder. Git found no commit \"v2\"; fetch it first, or use"
            + " another revision.");
    refused(repository.root(), "v1:talks", "HEAD", "File or folder \"talks\" not found in \"v1\".");
    refused(
        repository.root(),
        "v1",
        "HEAD:../x",
        "\"../x\" is outside the repository (\"" + repository.root().toRealPath() + "\").");
    refused(
        lonely,
        "v1",
        "HEAD",
        "There is no file or folder \"HEAD\", and no git repository with such a revision.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help-me", "--all", "-", "", ":/state", "HEAD^{/x:y}", "\u001b[2J"})
  void whatIsNoCommitIsRefused(String name) {
    Run run = run(repository.root(), "--", name, "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private static void refused(Path here, String before, String after, String sentence) {
    Run run = run(here, before, after);
    assertThat(run.err()).isEqualTo(sentence);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
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
            "diff.bad.command",
            "core.pager",
            "core.editor",
            "gpg.program",
            "alias.cat-file",
            "alias.rev-parse",
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
    assertThat(told(repository.root(), "v1", "HEAD")).containsExactly(RENAMED);
    assertThat(told(repository.root(), "v1", repository.root().toString()))
        .containsExactly(RENAMED);
    assertThat(trace).doesNotExist();
    // The trap is a real one.
    repository.run(128, "diff", "v1", "HEAD");
    assertThat(trace).exists();
  }

  @Test
  void nothingIsFetchedIntoACloneWithoutAllFiles() throws IOException {
    repository.git("config", "uploadpack.allowFilter", "true");
    GitRepository.at(folder)
        .git("clone", "--quiet", "--filter=blob:none", "file://" + repository.root(), "partial");
    GitRepository partial = GitRepository.at(folder.resolve("partial"));
    Path trace = folder.resolve("trace");
    Path program = Files.writeString(folder.resolve("pack"), "#!/bin/sh\ntouch '" + trace + "'\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    partial.git("config", "remote.origin.uploadpack", program.toString());
    Run run = run(partial.root(), "v1", "HEAD");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("v1:proposals/b.yaml", "line 1: The clone doesn't contain the content");
    assertThat(run.out()).endsWith("No changes in 1 session.\n");
    assertThat(trace).doesNotExist();
    // The trap is a real one.
    partial.run(128, "show", "v1:proposals/b.yaml");
    assertThat(trace).exists();
  }

  @Test
  void theProgramItselfLooksInItsWorkingFolder() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "lectern.cli.Main",
                "diff",
                "v1",
                "proposals")
            .directory(repository.root().toFile())
            .redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(text).startsWith("Changes from v1 to proposals\n1 session changed, 1 unchanged.\n");
  }
}

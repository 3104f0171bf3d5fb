package lectern.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.source.Input;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of folders in git repositories are those that the program git doesn't ignore. */
class FileFinderTest {
  private static final List<String> PATHS =
      List.of(
          "!a.yaml",
          "#a.yaml",
          "-.yaml",
          "A1/a.yaml",
          "[a].yaml",
          "a .yaml",
          "a b.yaml",
          "a*.yaml",
          "a.yaml",
          "ab.yaml",
          "b.yaml",
          "x/a.yaml",
          "x/b.yaml",
          "x/y/a.yaml",
          "x/y/b.yaml",
          "x/y/z/a.yaml",
          "y/a.yaml",
          "y/x/a.yaml",
          "z/y/x/b.yaml");

  @TempDir private Path folder;
  private GitRepository repository;

  @BeforeEach
  void makeARepositoryWithFiles() {
    repository = GitRepository.in(folder.resolve("repository"));
    PATHS.forEach(path -> repository.write(path, ""));
  }

  /** The files of a folder, by their paths from there. */
  private static List<String> found(Path root) throws IOException {
    SettingsResolver.CommandLine asked =
        new SettingsResolver.CommandLine(Optional.empty(), false, FileSettings.NONE);
    FileFinder finder = new FileFinder(new SettingsResolver(asked, configuration -> List.of()));
    List<String> paths = new ArrayList<>();
    for (Input file : finder.find(root.toString()).files()) {
      paths.add(file.name().substring(root.toString().length() + 1));
    }
    return paths;
  }

  private List<String> found() throws IOException {
    return found(repository.root());
  }

  private List<String> notIgnored() {
    String ignored =
        repository.git("ls-files", "-z", "--others", "--ignored", "--exclude-standard");
    List<String> paths = new ArrayList<>(PATHS);
    paths.removeAll(List.of(ignored.split("\0", -1)));
    return paths;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# a.yaml",
        "a.yaml",
        "/a.yaml",
        "x",
        "y/",
        "/x/*.yaml",
        "*/a.yaml",
        "**/x/",
        "x/**/a.yaml",
        "**",
        "[!a].yaml",
        "[[:alpha:]].yaml",
        "[a",
        "\\#a.yaml",
        "a\\ b.yaml",
        "a .yaml",
        "a.yaml   ",
        "/",
        "!",
        "*.yaml\n!b.yaml",
        "x/\n!x/a.yaml",
        "/*\n!/x/\n/x/*\n!/x/y/",
        "a.yaml\r\nb.yaml\r\n",
        "\uFEFFa.yaml\nb.yaml"
      })
  void aPatternIgnoresWhatGitIgnores(String patterns) throws IOException {
    repository.write(".gitignore", patterns);
    assertThat(found()).isEqualTo(notIgnored());
  }

  @Test
  void extensionsMayBeInAnyCase() throws IOException {
    for (String name : List.of("x/c.YAML", "x/d.Yml", "x/e.yml.txt", "x/.YAML", "x/yaml")) {
      repository.write(name, "title: x\n");
    }
    repository.write(".gitignore", "d.Yml\n");
    assertThat(found()).contains("x/c.YAML").hasSize(PATHS.size() + 1);
  }

  @Test
  void whatIsProbablyAConfigurationIsNoProposal() throws IOException {
    repository.write("x/lectern.yml", "title: x\n");
    repository.write("x/Lectern.yaml", "title: x\n");
    assertThat(found()).isEqualTo(PATHS);
  }

  @Test
  void randomPatternsIgnoreWhatGitIgnores() throws IOException {
    Random random = new Random(2021);
    String[] parts = {"*", "**", "?", "a", "b", "x", "y", "/", "/", ".yaml", "[a-x]", "[!a]", "!"};
    for (int run = 0; run < 20; run++) {
      StringBuilder patterns = new StringBuilder();
      for (int line = random.nextInt(4); line >= 0; line--) {
        for (int part = random.nextInt(6); part >= 0; part--) {
          patterns.append(parts[random.nextInt(parts.length)]);
        }
        patterns.append('\n');
      }
      repository.write(".gitignore", patterns.toString());
      assertThat(found()).as(patterns.toString()).isEqualTo(notIgnored());
    }
  }

  @Test
  void filesInFoldersAndTheRepositoryExcludeAddUp() throws IOException {
    repository.write(".git/info/exclude", "b.yaml\nz/\n");
    repository.write(".gitignore", "/x/y\n*.yaml\n!a.yaml\n");
    repository.write("x/.gitignore", "!b.yaml\n/a.yaml\n");
    repository.write("y/.gitignore", "!x/\nx/a.yaml\n");
    assertThat(found()).isEqualTo(notIgnored()).contains("x/b.yaml").doesNotContain("x/a.yaml");
  }

  @Test
  void theUsersOwnExcludesCount() throws IOException {
    Path excludes = Files.writeString(folder.resolve("excludes"), "x/\n");
    repository.git("config", "core.excludesFile", excludes.toString());
    assertThat(found()).contains("a.yaml").doesNotContain("x/a.yaml");
  }

  @Test
  void aWorkingTreeOfItsOwnSharesTheExcludeOfItsRepository() throws IOException {
    repository.commit();
    repository.git("worktree", "add", "--quiet", "../tree");
    repository.write(".git/info/exclude", "new.yaml\n");
    GitRepository tree = GitRepository.at(folder.resolve("tree"));
    tree.write("new.yaml", "");
    tree.write("other.yaml", "");
    assertThat(found(tree.root())).contains("a.yaml", "other.yaml").doesNotContain("new.yaml");
  }

  @Test
  void patternsAboveTheRepositoryDoNotCount() throws IOException {
    GitRepository.in(folder).write(".gitignore", "*\n");
    assertThat(found()).isEqualTo(PATHS);
  }

  @Test
  void anotherRepositoryInTheFolderHasPatternsOfItsOwn() throws IOException {
    repository.write(".gitignore", "x/\ny/\nz/\nA1/\n/*.yaml\n");
    GitRepository inner = GitRepository.in(repository.root().resolve("inner"));
    inner.write(".gitignore", "b.yaml\n");
    inner.write("a.yaml", "");
    inner.write("b.yaml", "");
    GitRepository.in(repository.root().resolve("y")).write("c.yaml", "");
    GitRepository other = GitRepository.in(folder.resolve("other"));
    other.write("deep/d.yaml", "");
    other.commit();
    repository.git("submodule", "--quiet", "add", "../other", "module");
    repository.write("module/.gitignore", "e.yaml\n");
    repository.write("module/e.yaml", "");
    assertThat(found()).containsExactly("inner/a.yaml", "module/deep/d.yaml");
    assertThat(found(repository.root().resolve("module"))).containsExactly("deep/d.yaml");
  }

  @Test
  void aTrackedFileIsNotIgnoredByAPattern() throws IOException {
    repository.write(".gitignore", "x/\n");
    repository.git("add", "--force", "x/y/a.yaml");
    assertThat(found()).contains("x/y/a.yaml").doesNotContain("x/a.yaml", "x/y/b.yaml");
  }

  @Test
  void aTrackedFileThatWasDeletedIsNotFound() throws IOException {
    repository.commit();
    Files.delete(repository.root().resolve("a.yaml"));
    assertThat(found()).contains("b.yaml").doesNotContain("a.yaml");
  }

  @Test
  void aFolderBelowIsLookedAtAsPartOfTheWhole() throws IOException {
    repository.write(".gitignore", "/x/y/b.yaml\nz\n");
    repository.write("x/y/:(top)a.yaml", "");
    repository.write("x/y/w/c.yaml", "");
    assertThat(found(repository.root().resolve("x/y")))
        .containsExactly(":(top)a.yaml", "a.yaml", "w/c.yaml");
  }

  @Test
  void anIgnoredFolderThatIsNamedIsRead() throws IOException {
    repository.write(".gitignore", "x/\n");
    assertThat(found(repository.root().resolve("x")))
        .containsExactly("a.yaml", "b.yaml", "y/a.yaml", "y/b.yaml", "y/z/a.yaml");
    assertThat(found(repository.root().resolve("x/y/z"))).containsExactly("a.yaml");
  }

  @Test
  void namesMayHaveAnyCharacters() throws Exception {
    List<String> names =
        List.of("a\nb.yaml", "it's \"so\".yaml", "tab\there.yaml", "ümlaut-会/c.yaml");
    for (String name : names) {
      repository.write("n/" + name, "");
    }
    repository.write(".gitignore", "ignored.yaml\n");
    repository.write("n/ignored.yaml", "");
    assertThat(found(repository.root().resolve("n"))).isEqualTo(names);
    // A name that is no UTF-8.
    Process made =
        new ProcessBuilder("sh", "-c", "touch \"$(printf 'n/z\\377.yaml')\"")
            .directory(repository.root().toFile())
            .start();
    assertThat(made.waitFor()).isZero();
    assertThat(found(repository.root().resolve("n"))).hasSize(names.size() + 1);
  }

  @Test
  void aLinkToAFolderOfARepositoryIsPartOfIt() throws IOException {
    repository.write(".gitignore", "b.yaml\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), repository.root().resolve("x"));
    assertThat(found(link)).containsExactly("a.yaml", "y/a.yaml", "y/z/a.yaml");
  }

  @Test
  void outsideOfAWorkingTreeEverythingIsFound() throws IOException {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(plain.resolve(".gitignore"), "*\n");
    Files.writeString(plain.resolve("a.yaml"), "");
    assertThat(found(plain)).containsExactly("a.yaml");
    GitRepository.at(folder).git("init", "--quiet", "--bare", "bare");
    Path bare = folder.resolve("bare");
    Files.writeString(bare.resolve("a.yaml"), "");
    assertThat(found(bare)).containsExactly("a.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gitdir: \0\n", "gitdir: nowhere\n", "", "\n\n"})
  void aBrokenLinkToARepositoryIsNoFailure(String link) throws IOException {
    Path odd = Files.createDirectories(folder.resolve("odd"));
    Files.writeString(odd.resolve(".git"), link);
    Files.writeString(odd.resolve("a.yaml"), "");
    assertThat(found(odd)).containsExactly("a.yaml");
    repository.write(".gitignore", "b.yaml\n");
    repository.write("x/.git", link);
    assertThat(found()).contains("x/a.yaml", "y/a.yaml").doesNotContain("b.yaml");
  }

  @Test
  void noProgramOfAStrangersConfigurationRuns() throws IOException {
    repository.commit();
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
            "pager.ls-files",
            "alias.ls-files",
            "alias.check-ignore",
            "core.sshCommand")) {
      repository.git("config", key, (key.startsWith("alias") ? "!" : "") + program);
    }
    repository.git("config", "core.untrackedCache", "true");
    repository.git("config", "submodule.recurse", "true");
    repository.write(".git/info/attributes", "*.yaml filter=bad diff=bad\n");
    Path hooks = Files.createDirectories(folder.resolve("hooks"));
    repository.git("config", "core.hooksPath", hooks.toString());
    for (String hook : List.of("post-index-change", "reference-transaction")) {
      Path file = Files.writeString(hooks.resolve(hook), "#!/bin/sh\n" + program + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    repository.write("a.yaml", "changed: 1\n");
    repository.write("u/new.yaml", "");
    repository.write("v/new.yaml", "");
    repository.write(".gitignore", "b.yaml\nu/\n");
    Files.deleteIfExists(trace);
    Path index = repository.root().resolve(".git/index");
    byte[] before = Files.readAllBytes(index);
    assertThat(found()).contains("b.yaml", "v/new.yaml").hasSize(PATHS.size() + 1);
    assertThat(found(repository.root().resolve("u"))).containsExactly("new.yaml");
    assertThat(trace).doesNotExist();
    assertThat(Files.readAllBytes(index)).isEqualTo(before);
    // The trap is a real one.
    repository.run(128, "status");
    assertThat(trace).exists();
  }
}

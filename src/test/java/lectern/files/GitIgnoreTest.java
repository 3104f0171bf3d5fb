package lectern.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ignored is what the program git ignores. */
class GitIgnoreTest {
  private static final List<String> PATHS =
      List.of(
          "a.yaml",
          "b.yaml",
          "ab.yaml",
          "a b.yaml",
          "a .yaml",
          "#a.yaml",
          "!a.yaml",
          "[a].yaml",
          "a*.yaml",
          "-.yaml",
          "]",
          "x/a.yaml",
          "x/b.yaml",
          "x/y/a.yaml",
          "x/y/b.yaml",
          "x/y/z/a.yaml",
          "y/a.yaml",
          "y/x/a.yaml",
          "z/y/x/b.yaml",
          "A1/a.yaml");

  @TempDir private Path folder;
  private GitRepository repository;

  @BeforeEach
  void makeARepositoryWithFiles() {
    repository = GitRepository.in(folder.resolve("repository"));
    PATHS.forEach(path -> repository.write(path, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# a.yaml",
        "a.yaml",
        "/a.yaml",
        "x",
        "x/",
        "/y/",
        "y/",
        "x/a.yaml",
        "/x/*.yaml",
        "x/*",
        "*/a.yaml",
        "**/a.yaml",
        "**/x",
        "**/x/",
        "x/**",
        "x/**/a.yaml",
        "**/y/**",
        "**",
        "*",
        "a**.yaml",
        "x/**b.yaml",
        "?.yaml",
        "a?b.yaml",
        "x?a.yaml",
        "[ab].yaml",
        "[!a].yaml",
        "[^a].yaml",
        "[a-c]b.yaml",
        "[]a].yaml",
        "[]]",
        "[a",
        "[[:alpha:]].yaml",
        "[[:upper:]][[:digit:]]",
        "[[:nothing:]].yaml",
        "[\\[]a].yaml",
        "[+--].yaml",
        "\\#a.yaml",
        "\\!a.yaml",
        "\\[a\\].yaml",
        "a\\*.yaml",
        "a.yaml\\",
        "a.yaml   ",
        "a\\ b.yaml",
        "a .yaml",
        "a.yaml\\ ",
        "\\a.yaml",
        "/",
        "//",
        "!",
        "*.yaml\n!b.yaml",
        "!b.yaml\n*.yaml",
        "x/\n!x/a.yaml",
        "/*\n!/x/\n/x/*\n!/x/y/",
        "a.yaml\r\nb.yaml\r\n",
        "a.yaml\r",
        "\uFEFFa.yaml\nb.yaml",
        "x//a.yaml",
        "./a.yaml",
        "x/./a.yaml"
      })
  void aPatternIgnoresWhatGitIgnores(String patterns) {
    repository.write(".gitignore", patterns);
    assertThat(kept()).as(patterns).isEqualTo(keptByGit());
  }

  @Test
  void filesInFoldersAndTheRepositoryExcludeAddUp() {
    repository.write(".git/info/exclude", "b.yaml\nz/\n");
    repository.write(".gitignore", "/x/y\n*.yaml\n!a.yaml\n");
    repository.write("x/.gitignore", "!b.yaml\n/a.yaml\n");
    repository.write("y/.gitignore", "!x/\nx/a.yaml\n");
    assertThat(kept()).isEqualTo(keptByGit()).contains("x/b.yaml").doesNotContain("x/a.yaml");
  }

  @Test
  void aWorkingTreeOfItsOwnSharesTheExcludeOfItsRepository() {
    repository.commit();
    repository.git("worktree", "add", "--quiet", "../tree");
    repository.write(".git/info/exclude", "b.yaml\n");
    GitRepository tree = GitRepository.at(folder.resolve("tree"));
    assertThat(GitIgnore.in(tree.root()).has("b.yaml", false)).isTrue();
    assertThat(GitIgnore.in(tree.root()).has("a.yaml", false)).isFalse();
  }

  @Test
  void patternsAboveTheRepositoryDoNotCount() {
    GitRepository.in(folder).write(".gitignore", "*\n");
    assertThat(GitIgnore.in(repository.root()).has("a.yaml", false)).isFalse();
  }

  @Test
  void randomPatternsIgnoreWhatGitIgnores() {
    Random random = new Random(2021);
    String[] parts = {"*", "**", "?", "a", "b", "x", "y", "/", "/", ".yaml", "[a-x]", "[!a]", "!"};
    for (int run = 0; run < 60; run++) {
      StringBuilder patterns = new StringBuilder();
      for (int line = random.nextInt(4); line >= 0; line--) {
        for (int part = random.nextInt(6); part >= 0; part--) {
          patterns.append(parts[random.nextInt(parts.length)]);
        }
        patterns.append('\n');
      }
      repository.write(".gitignore", patterns.toString());
      assertThat(kept()).as(patterns.toString()).isEqualTo(keptByGit());
    }
  }

  @Test
  void manyAsterisksTakeNoTime() {
    IgnoreFile file = IgnoreFile.of("*a".repeat(50) + "b\n" + "**/a/".repeat(50) + "b\n");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(file.ignores(List.of("a".repeat(250)), false)).isEmpty();
          assertThat(file.ignores(new ArrayList<>(List.of("a/".repeat(250).split("/"))), false))
              .isEmpty();
        });
  }

  @Test
  void aBrokenLinkToTheRepositoryIsNoFailure() {
    Path odd = repository.write("odd/.git", "gitdir: \0\n").getParent();
    assertThatCode(() -> GitIgnore.in(odd)).doesNotThrowAnyException();
  }

  private List<String> kept() {
    TreeSet<String> kept = new TreeSet<>();
    for (String path : PATHS) {
      if (!isIgnored(path)) {
        kept.add(path);
      }
    }
    return List.copyOf(kept);
  }

  /** Goes from the root to a file, as the walk through folders does. */
  private boolean isIgnored(String path) {
    Path at = repository.root();
    GitIgnore ignored = GitIgnore.in(at);
    List<String> names = Names.of(path);
    for (int i = 0; i < names.size(); i++) {
      boolean isFolder = i + 1 < names.size();
      if (ignored.has(names.get(i), isFolder)) {
        return true;
      }
      at = at.resolve(names.get(i));
      ignored = isFolder ? ignored.within(at) : ignored;
    }
    return false;
  }

  private List<String> keptByGit() {
    TreeSet<String> kept = new TreeSet<>();
    String listed =
        repository.git("ls-files", "-z", "--others", "--exclude-standard", "--full-name");
    for (String path : listed.split("\0", -1)) {
      if (PATHS.contains(path)) {
        kept.add(path);
      }
    }
    return List.copyOf(kept);
  }
}

package lectern.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    // A name without a slash is looked for at any depth.
    "talk.yaml, talk.yaml, true",
    "talk.yaml, drafts/old/talk.yaml, true",
    "talk.yaml, talk.yaml.bak, false",
    "talk.yaml, my-talk.yaml, false",
    "*.yaml, drafts/talk.yaml, true",
    "*.yaml, talk.yml, false",
    // A folder stands for all that is in it.
    "drafts, drafts/old/talk.yaml, true",
    "drafts, 2021/drafts/talk.yaml, true",
    "drafts/, 2021/drafts/talk.yaml, true",
    "drafts, draft/talk.yaml, false",
    "a/b, a/b/c/d.yaml, true",
    "a/b, a/bc/d.yaml, false",
    // With a slash, it is a path from the folder of the configuration.
    "drafts/*.yaml, drafts/talk.yaml, true",
    "drafts/*.yaml, 2021/drafts/talk.yaml, false",
    "drafts/*.yaml, drafts/old/talk.yaml, false",
    "/drafts, drafts/talk.yaml, true",
    "/drafts, 2021/drafts/talk.yaml, false",
    "./drafts, drafts/talk.yaml, true",
    "./drafts, 2021/drafts/talk.yaml, false",
    "a/./b//c, a/b/c, true",
    // Stars.
    "*, talk.yaml, true",
    "*/talk.yaml, a/talk.yaml, true",
    "*/talk.yaml, talk.yaml, false",
    "*/talk.yaml, a/b/talk.yaml, false",
    "**, a/b, true",
    "**/talk.yaml, talk.yaml, true",
    "**/talk.yaml, a/b/talk.yaml, true",
    "a/**, a/b, true",
    "a/**, a/b/c, true",
    "a/**, a, false",
    "a/**/z, a/z, true",
    "a/**/z, a/b/c/z, true",
    "a/**/z, a/b/c/y, false",
    "a/**/b/**/c, a/b/x/b/y/c, true",
    "a/**/b/**/c, a/c/b, false",
    "**/b/c, b/x/b/c, true",
    "t*k.*, talk.yaml, true",
    "*a*a*, banana, true",
    "*a*b*a*, banana, false",
    "t**k, talk, true",
    // Question marks are one character each, however many bytes it has.
    "?.yaml, a.yaml, true",
    "?.yaml, ab.yaml, false",
    "?.yaml, 😀.yaml, true",
    "a?c, a/c, false",
    "*?.yaml, a😀.yaml, true",
    // Nothing else means anything.
    "[ab].yaml, a.yaml, false",
    "[ab].yaml, [ab].yaml, true",
    "a+b(c).yaml, a+b(c).yaml, true",
    "talk.yaml, TALK.yaml, false",
    // Files outside of the folder.
    "*.yaml, ../other/talk.yaml, true",
    "../other, ../other/talk.yaml, true",
    "*/talk.yaml, ../talk.yaml, false",
    "?./talk.yaml, ../talk.yaml, false",
    "other/talk.yaml, ../other/talk.yaml, false",
  })
  void matches(String glob, String path, boolean matches) {
    assertThat(Glob.of(glob).matches(path)).isEqualTo(matches);
  }

  @Test
  void theFolderItselfIsAllThatIsInIt() {
    assertThat(Glob.of("./").matches("a/b.yaml")).isTrue();
    assertThat(Glob.of("").matches("a/b.yaml")).isTrue();
    assertThat(Glob.of("*").matches("")).isFalse();
  }

  @Property
  void agreesWithTheJdkAboutPathsOfTheSameLength(
      @ForAll("patterns") String pattern, @ForAll("paths") String path) {
    // The JDK knows neither names at any depth nor folders that stand for what is in them.
    String anchored = "/" + pattern;
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    Path whole = Path.of(path);
    boolean expected = false;
    for (int names = 1; names <= whole.getNameCount(); names++) {
      expected |= matcher.matches(whole.subpath(0, names));
    }
    assertThat(Glob.of(anchored).matches(path)).isEqualTo(expected);
  }

  @Property
  void aPatternWithoutWildcardsMatchesItsOwnPathAndWhatIsBelow(
      @ForAll("paths") String path, @ForAll("paths") String below) {
    assertThat(Glob.of("/" + path).matches(path)).isTrue();
    assertThat(Glob.of("/" + path).matches(path + "/" + below)).isTrue();
    assertThat(Glob.of("**/" + path).matches(below + "/" + path)).isTrue();
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of("a", "b", "*", "?", "a*", "*b", "*a*b", "a?", "ab", "??")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(names -> String.join("/", names));
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.strings()
        .withChars('a', 'b')
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(names -> String.join("/", names));
  }

  @Test
  void patternsMadeToTakeLongDoNot() {
    String name = "a".repeat(2_000);
    String folders = "a/".repeat(2_000) + "a";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Glob.of("a*".repeat(500) + "b").matches(name)).isFalse();
          assertThat(Glob.of("*a".repeat(500) + "?b").matches(name)).isFalse();
          assertThat(Glob.of("**/a/".repeat(500) + "b").matches(folders)).isFalse();
          assertThat(Glob.of("**/".repeat(500) + "*/b").matches(folders)).isFalse();
          assertThat(Glob.of("**/a/".repeat(500) + "a").matches(folders)).isTrue();
        });
  }
}

package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts that users read avoid words that were misunderstood before, and keep to American spelling,
 * in which the keys of the file format are written.
 */
class PlainEnglishTest {
  private static final Path PROFILES = Path.of("src", "main", "resources", "lectern", "profile");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private static final Pattern BANNED =
      Pattern.compile(
          "(?i)\\b(?:told|mend(?:s|ed|ing)?|graver|gravest|slips?|stands? on line"
              + "|the call (?:wants|takes|asks)|none of its values|by what|house rule|stated by no"
              + "|is no level|let go|lets go|by whose)\\b");

  private static final Pattern BRITISH =
      Pattern.compile(
          "(?i)\\b(?:colou?rs?(?<!color|colors)|organis(?:e|ed|er|ers|ing|ation|ations)|recognis\\w+"
              + "|behaviours?|licence|normalis\\w+|summaris\\w+|serialis\\w+|honour\\w*|favour\\w*"
              + "|catalogue|centre|neighbour\\w*|misspelt|judge?ment)\\b");

  @TestFactory
  Stream<DynamicTest> texts() throws IOException {
    List<Path> files = new ArrayList<>();
    files.addAll(below(Path.of("man")));
    files.addAll(below(Path.of("src/main/resources")));
    files.addAll(below(Path.of(".github")));
    files.addAll(
        List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.toString(), () -> assertThat(found(file)).isEmpty()));
  }

  @Test
  void theWordsAreFound() {
    assertThat(found("Findings are told at the gravest level; the colour is the organiser's."))
        .containsExactly("told", "gravest", "colour", "organiser");
    assertThat(found("Findings are reported in color by the organizer.")).isEmpty();
  }

  private static List<String> found(Path file) throws IOException {
    // Addresses and the labels of events are quoted as they are.
    String text = ADDRESS.matcher(Files.readString(file)).replaceAll("");
    return file.startsWith(PROFILES) ? found(text, List.of(BANNED)) : found(text);
  }

  private static List<String> found(String text) {
    return found(text, List.of(BANNED, BRITISH));
  }

  private static List<String> found(String text, List<Pattern> patterns) {
    List<String> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

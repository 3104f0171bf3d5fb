package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule finds in its fixtures what the file beside each says, and nothing else.
 *
 * <p>{@code mvn test -Dtest=RuleFixtureTest -Dfixtures.update=true} writes the expected findings
 * that have changed anew, for review; each then fails, so that this can't stand in for a test.
 * {@code -Dfixtures.rules=people/} looks only at the rules whose id begins so.
 */
class RuleFixtureTest {
  private static final boolean UPDATE = Boolean.getBoolean("fixtures.update");
  private static final String ONLY = System.getProperty("fixtures.rules", "");
  private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\d\"].*[^.][.?]");

  @Test
  void everyRegisteredRuleHasAFolderAndEveryFolderARule() {
    assertThat(FixtureFolder.rules())
        .containsExactlyInAnyOrderElementsOf(Registry.RULES.stream().map(Rule::id).toList());
  }

  @TestFactory
  Stream<DynamicNode> rules() {
    return FixtureFolder.rules().stream()
        .filter(rule -> rule.startsWith(ONLY))
        .map(rule -> dynamicContainer(rule, tests(rule)));
  }

  @TestFactory
  Stream<DynamicTest> files() {
    FixtureFolder folder = FixtureFolder.files();
    return Stream.concat(
        Stream.of(noOrphans(folder)),
        folder.fixtures().stream()
            .map(
                fixture ->
                    dynamicTest(
                        fixture.name(),
                        () -> compare(fixture, FindingText.ofAllRules(fixture.findings())))));
  }

  private static Stream<DynamicTest> tests(String rule) {
    FixtureFolder folder = FixtureFolder.of(rule);
    List<Fixture> fixtures = folder.fixtures();
    return Stream.concat(
        Stream.of(
            noOrphans(folder),
            dynamicTest(
                "something is found in one fixture and nothing in another",
                () ->
                    assertThat(fixtures)
                        .extracting(fixture -> fixture.expectedText().isEmpty())
                        .contains(true, false))),
        fixtures.stream()
            .map(fixture -> dynamicTest(fixture.name(), () -> checkOneRule(fixture, rule))));
  }

  private static void checkOneRule(Fixture fixture, String rule) throws IOException {
    List<Finding> all = fixture.findings();
    List<Finding> found = by(rule, all);
    compare(fixture, FindingText.ofOneRule(found));
    if (found.isEmpty()) {
      assertThat(by("structure/syntax", all)).as("it is read to its end").isEmpty();
    }
    for (Finding finding : found) {
      assertThat(finding.message()).matches(SENTENCE);
      assertThat(finding.remedy()).matches(SENTENCE);
    }
  }

  private static List<Finding> by(String rule, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static DynamicTest noOrphans(FixtureFolder folder) {
    return dynamicTest(
        "all expected findings have a fixture", () -> assertThat(folder.orphans()).isEmpty());
  }

  private static void compare(Fixture fixture, String found) throws IOException {
    boolean changed = !Files.exists(fixture.expected()) || !fixture.expectedText().equals(found);
    if (UPDATE && changed) {
      Files.writeString(fixture.expected(), found);
      fail("Written anew, to be read before it is kept: " + fixture.expected());
    }
    assertThat(fixture.expected()).exists();
    assertThat(found).as(fixture.expected().toString()).isEqualTo(fixture.expectedText());
  }
}

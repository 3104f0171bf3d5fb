package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;
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
 */
class RuleFixtureTest {
  private static final boolean UPDATE = Boolean.getBoolean("fixtures.update");
  private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\d\"].*[^.][.?]");

  @Test
  void everyRegisteredRuleHasAFolderAndEveryFolderARule() {
    assertThat(FixtureFolder.rules())
        .containsExactlyInAnyOrderElementsOf(Registry.RULES.stream().map(Rule::id).toList());
  }

  @TestFactory
  Stream<DynamicNode> rules() {
    return FixtureFolder.rules().stream().map(rule -> dynamicContainer(rule, tests(rule)));
  }

  @TestFactory
  Stream<DynamicTest> files() {
    FixtureFolder folder = FixtureFolder.files();
    return Stream.concat(
        Stream.of(noOrphans(folder)),
        tests(folder, fixture -> FindingText.ofAllRules(fixture.findings())));
  }

  @TestFactory
  Stream<DynamicTest> messagesAndRemediesAreSentences() {
    return FixtureFolder.rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule,
                    () -> {
                      for (Fixture fixture : FixtureFolder.of(rule).fixtures()) {
                        for (Finding finding : fixture.findingsOf(rule)) {
                          assertThat(finding.message()).matches(SENTENCE);
                          assertThat(finding.remedy()).matches(SENTENCE);
                        }
                      }
                    }));
  }

  private static Stream<DynamicTest> tests(String rule) {
    FixtureFolder folder = FixtureFolder.of(rule);
    return Stream.concat(
        Stream.of(
            noOrphans(folder),
            dynamicTest(
                "something is found in one fixture and nothing in another",
                () ->
                    assertThat(folder.fixtures())
                        .extracting(fixture -> fixture.findingsOf(rule).isEmpty())
                        .contains(true, false)),
            dynamicTest(
                "all fixtures are read to their end",
                () ->
                    assertThat(folder.fixtures())
                        .filteredOn(fixture -> fixture.findingsOf(rule).isEmpty())
                        .flatExtracting(fixture -> fixture.findingsOf("structure/syntax"))
                        .isEmpty())),
        tests(folder, fixture -> FindingText.ofOneRule(fixture.findingsOf(rule))));
  }

  private static DynamicTest noOrphans(FixtureFolder folder) {
    return dynamicTest(
        "all expected findings have a fixture", () -> assertThat(folder.orphans()).isEmpty());
  }

  private static Stream<DynamicTest> tests(FixtureFolder folder, Function<Fixture, String> found) {
    return folder.fixtures().stream()
        .map(fixture -> dynamicTest(fixture.name(), () -> compare(fixture, found.apply(fixture))));
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

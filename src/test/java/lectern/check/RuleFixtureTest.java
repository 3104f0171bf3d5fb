package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  @Test
  void everyRegisteredRuleHasAFolderAndEveryFolderARule() {
    assertThat(FixtureFolder.rules())
        .containsExactlyInAnyOrderElementsOf(Registry.RULES.stream().map(Rule::id).toList());
  }

  @TestFactory
  Stream<DynamicNode> rules() {
    return FixtureFolder.rules().stream()
        .map(
            rule ->
                dynamicContainer(
                    rule,
                    tests(
                        FixtureFolder.of(rule),
                        fixture -> FindingText.ofOneRule(fixture.findingsOf(rule)),
                        true)));
  }

  @TestFactory
  Stream<DynamicTest> files() {
    return tests(
        FixtureFolder.files(), fixture -> FindingText.ofAllRules(fixture.findings()), false);
  }

  private static Stream<DynamicTest> tests(
      FixtureFolder folder, Function<Fixture, String> found, boolean badAndGood) {
    List<Fixture> fixtures = folder.fixtures();
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            "all expected findings have a fixture", () -> assertThat(folder.orphans()).isEmpty()));
    if (badAndGood) {
      tests.add(
          dynamicTest(
              "something is found in one fixture and nothing in another",
              () ->
                  assertThat(fixtures.stream().map(fixture -> found.apply(fixture).isEmpty()))
                      .contains(true, false)));
    }
    for (Fixture fixture : fixtures) {
      tests.add(dynamicTest(fixture.name(), () -> compare(fixture, found.apply(fixture))));
    }
    return tests.stream();
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

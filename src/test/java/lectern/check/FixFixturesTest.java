package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.profile.Level;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.testing.Mended;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fix in the fixtures of the rules, made by itself, mends what it belongs to. */
class FixFixturesTest {

  private record Case(Fixture fixture, Finding finding, Fix fix) {
    String name() {
      return finding.rule() + ": " + fixture.name() + ": " + finding.range().start().line();
    }

    private String file() {
      return finding.range().file();
    }

    private String text() {
      return new String(fixture.files().get(file()).get(), StandardCharsets.UTF_8);
    }

    private String mendedText() {
      return Mended.text(text(), fix);
    }

    private Fixture mended() {
      byte[] bytes = mendedText().getBytes(StandardCharsets.UTF_8);
      SortedMap<String, Supplier<byte[]>> files = new TreeMap<>(fixture.files());
      files.put(file(), () -> bytes);
      return new Fixture(fixture.name(), files, fixture.expected());
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String rule : FixtureFolder.rules()) {
      for (Fixture fixture : FixtureFolder.of(rule).fixtures()) {
        for (Finding finding : fixture.findingsOf(rule)) {
          finding.fix().ifPresent(fix -> cases.add(new Case(fixture, finding, fix)));
        }
      }
    }
    return cases;
  }

  @Test
  void theRulesThatKnowWhatIsRightHaveFixes() {
    Set<String> safe = new TreeSet<>();
    Set<String> unsafe = new TreeSet<>();
    cases().forEach(one -> (one.fix().isSafe() ? safe : unsafe).add(one.finding().rule()));
    assertThat(safe)
        .containsExactly(
            "content/sdg",
            "structure/changed-code",
            "structure/duplicate-key",
            "structure/invisible-character",
            "structure/syntax",
            "structure/unknown-key",
            "timing/unclear",
            "vocabulary/alias",
            "vocabulary/unknown-value",
            "waiver/incomplete",
            "waiver/unused");
    assertThat(unsafe)
        .containsExactly(
            "content/given-heading",
            "content/sdg",
            "people/name-case",
            "structure/invisible-character",
            "structure/syntax",
            "structure/typographic-quotation",
            "structure/unknown-key",
            "structure/wrong-type",
            "timing/agenda-gap",
            "timing/agenda-minutes",
            "timing/agenda-overlap",
            "vocabulary/unknown-country",
            "vocabulary/unknown-event",
            "vocabulary/unknown-value",
            "waiver/incomplete");
  }

  @TestFactory
  Stream<DynamicTest> eachFixMendsItsFindingAndNothingElse() {
    return cases().stream().map(one -> dynamicTest(one.name(), () -> mends(one)));
  }

  private static void mends(Case one) {
    List<Finding> before = one.fixture().findings();
    List<Finding> after = one.mended().findings();

    assertThat(like(one.finding(), after))
        .as(one.mendedText())
        .isEqualTo(like(one.finding(), before) - 1);
    List<String> errors = errors(after);
    errors(before).forEach(errors::remove);
    if (one.finding().rule().equals("structure/syntax")) {
      // A value is only read once it is written right.
      errors(onLinesOf(one.fix(), after)).forEach(errors::remove);
    }
    // A person is compared with others once the line is read.
    if (one.finding().rule().equals("structure/wrong-type")) {
      errors.removeIf(rule -> rule.startsWith("people/"));
    }
    // The rules of another event apply once the event is known.
    if (!one.finding().rule().equals("vocabulary/unknown-event")) {
      assertThat(errors).as(one.mendedText()).isEmpty();
    }
    boolean mayRevealMore =
        Set.of("structure/syntax", "structure/wrong-type", "structure/unknown-key")
            .contains(one.finding().rule());
    if (one.finding().level() == Level.ERROR && !mayRevealMore) {
      assertThat(errors(after)).hasSizeLessThan(errors(before).size());
    }
    List<String> around = Mended.around(one.text(), one.fix());
    assertThat(one.mendedText()).contains(around.get(0)).endsWith(around.get(1));
    String written = one.fix().edits().stream().map(Edit::text).reduce("", String::concat);
    assertThat(one.mendedText().codePointCount(0, one.mendedText().length()))
        .isEqualTo(length(one.text()) - replaced(one.fix()) + length(written));
    assertThat(one.fix().sentence()).matches("(?s)[A-Z].*[^.][.]");
  }

  private static List<Finding> onLinesOf(Fix fix, List<Finding> findings) {
    return findings.stream()
        .filter(
            finding ->
                fix.edits().stream()
                    .anyMatch(edit -> edit.range().startLine() == finding.range().startLine()))
        .toList();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int replaced(Fix fix) {
    return fix.edits().stream()
        .mapToInt(edit -> edit.range().end().offset() - edit.range().start().offset())
        .sum();
  }

  /** How many findings say the same. */
  private static long like(Finding finding, List<Finding> findings) {
    return findings.stream()
        .filter(
            other -> other.rule().equals(finding.rule()) && message(other).equals(message(finding)))
        .count();
  }

  /** Without the line that it names, which moves with the lines above. */
  private static String message(Finding finding) {
    return finding.message().replaceAll(" on line \\d+", "");
  }

  /** The rules of the errors: a message may speak of a value that another finding is about. */
  private static List<String> errors(List<Finding> findings) {
    List<String> errors = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.level() == Level.ERROR) {
        errors.add(finding.rule());
      }
    }
    return errors;
  }
}

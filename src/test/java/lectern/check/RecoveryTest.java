package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lectern.config.FileSettings;
import lectern.session.Now;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.Mended;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file with syntax errors is checked to its end, as if they were fixed. */
class RecoveryTest {
  private static final String SYNTAX = "structure/syntax";

  /** Has faults of its own, none of them in a value that an error is injected into. */
  private static final String FAULTY =
      """
      event: IGF 2021
      type: workshop
      title: Masts for the islands
      status: drfat
      room: Hall of masts
      sdgs: [9, 17]
      speakers:
        - name: Ada Example
          stakeholder-group: Govermnent
        - name: Ben Sample
          organization: Mast Society
          nmae: Ben
      moderator: Cleo Specimen, Private Sector
      time:
        start: 2021-12-10T10:15Z
        end: tomorrow
      description: |
        Masts on islands carry further than cables.
      tite: Masts
      """;

  /** The errors, each as the replacement of a line by one that can't be read. */
  private enum Injected {
    COLON("title: Masts for the islands", "title: Masts: for the islands"),
    SPECIAL_CHARACTER("room: Hall of masts", "room: @Hall of masts"),
    ALIAS("room: Hall of masts", "room: *Hall"),
    PERCENT("room: Hall of masts", "room: %masts"),
    BRACKET("room: Hall of masts", "room: [Hall] of masts"),
    OPEN_BRACKET("sdgs: [9, 17]", "sdgs: [9, 17"),
    OPEN_QUOTE("title: Masts for the islands", "title: \"Masts for the islands"),
    TEXT_AFTER_QUOTE("title: Masts for the islands", "title: \"Masts\" for the islands"),
    CURLY_QUOTES("title: Masts for the islands", "title: “Masts: for the islands”"),
    BACKSLASH("title: Masts for the islands", "title: \"Masts \\for the \\islands\""),
    BULLET("  - name: Ada Example", "  • name: Ada Example"),
    DASH("  - name: Ben Sample", "  – name: Ben Sample"),
    WIDE_COLON("moderator: Cleo Specimen, Private", "moderator：Cleo Specimen, Private"),
    NO_SPACE("room: Hall of masts", "room:Hall of masts"),
    INDENTED_KEY("room: Hall of masts", "  room: Hall of masts"),
    SHIFTED_KEY("    organization: Mast", "   organization: Mast"),
    TAB("    organization: Mast", "\t  organization: Mast"),
    NO_BREAK_SPACES("    organization: Mast", "\u00A0\u00A0  organization: Mast"),
    CONTROL_CHARACTER("title: Masts for", "title: Masts\u0007 for");

    private final String good;
    private final String bad;

    Injected(String good, String bad) {
      this.good = good;
      this.bad = bad;
    }

    String in(String text) {
      assertThat(text).contains(good);
      return text.replace(good, bad);
    }
  }

  @TestFactory
  Stream<DynamicTest> fixtures() {
    return Golden.names("recovery", ".yaml").stream()
        .map(name -> dynamicTest(name, () -> compare(name)));
  }

  private static void compare(String name) {
    String text = Golden.read(Golden.folder("recovery").resolve(name + ".yaml"));
    Golden.check(
        FindingText.ofAllRules(recovered(text)),
        Golden.folder("recovery").resolve(name + ".expected"));
  }

  @ParameterizedTest
  @EnumSource
  void theOtherFindingsAreThoseWithoutTheError(Injected error) {
    String broken = error.in(FAULTY);

    assertThat(bySyntax(true, recovered(broken))).isNotEmpty();
    assertThat(said(bySyntax(false, recovered(broken))))
        .isEqualTo(said(bySyntax(false, recovered(FAULTY))));
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherFindingIsAtItsPlace(Injected error) {
    String broken = error.in(FAULTY);
    List<Finding> before = bySyntax(false, recovered(FAULTY));
    List<Finding> after = bySyntax(false, recovered(broken));

    for (int i = 0; i < before.size(); i++) {
      assertThat(written(broken, after.get(i))).isEqualTo(written(FAULTY, before.get(i)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFixesOfTheErrorsMakeTheFileReadable(Injected error) {
    String text = error.in(FAULTY);
    for (int i = 0; i < 10 && !bySyntax(true, recovered(text)).isEmpty(); i++) {
      text = Mended.text(text, bySyntax(true, recovered(text)).get(0).fix().orElseThrow());
    }
    assertThat(bySyntax(true, recovered(text))).isEmpty();
    assertThat(rules(recovered(text))).isEqualTo(rules(recovered(FAULTY)));
  }

  @Test
  void severalErrorsAreAllReported() {
    String broken = FAULTY;
    List<Injected> errors =
        List.of(Injected.COLON, Injected.OPEN_BRACKET, Injected.BULLET, Injected.SHIFTED_KEY);
    for (Injected error : errors) {
      broken = error.in(broken);
    }
    assertThat(bySyntax(true, recovered(broken))).hasSize(errors.size());
    assertThat(said(bySyntax(false, recovered(broken))))
        .isEqualTo(said(bySyntax(false, recovered(FAULTY))));
  }

  @Test
  void nothingIsReadFurtherWhereNotOnlyFindingsAreAskedFor() {
    String broken = Injected.COLON.in(FAULTY);
    CheckedFile file = Checks.check("a.yaml", broken);

    assertThat(rules(file.findings())).containsExactly(SYNTAX);
    assertThat(file.proposals()).isEmpty();
  }

  @Test
  void aFileThatWasReadInSpiteOfErrorsIsNotWhole() {
    assertThat(check(Injected.COLON.in(FAULTY)).isWhole()).isFalse();
    assertThat(check(FAULTY).isWhole()).isTrue();
  }

  private static CheckedFile check(String text) {
    return Checks.check(
            Checks.loader(FileSettings.NONE, Now.unknown()).recovering(),
            Checks.file("a.yaml", text))
        .get(0);
  }

  private static List<Finding> recovered(String text) {
    return check(text).findings();
  }

  private static List<Finding> bySyntax(boolean isSyntax, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.rule().equals(SYNTAX) == isSyntax).toList();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static List<String> said(List<Finding> findings) {
    List<String> said = new ArrayList<>();
    for (Finding finding : findings) {
      said.add(finding.rule() + ": " + finding.message().toLowerCase(Locale.ROOT));
    }
    return said;
  }

  private static String written(String text, Finding finding) {
    return text.substring(
        text.offsetByCodePoints(0, finding.range().startOffset()),
        text.offsetByCodePoints(0, finding.range().endOffset()));
  }
}

package lectern.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.testing.Hostile;
import lectern.testing.Mended;
import lectern.testing.RandomProposal;
import lectern.testing.Scalars;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarRewriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: old | Trust, security | a: Trust, security",
        "{a: old} | Trust, security | {a: \"Trust, security\"}",
        "[a, {b: old}, c] | new | [a, {b: new}, c]",
        "- [x]⏎- a: old | [n] | - [x]⏎- a: \"[n]\"",
        "- [x]⏎- a: old | n, m | - [x]⏎- a: n, m",
        "a: 'old' # why | new | a: 'new' # why",
        "a: \"old\" | it's | a: \"it's\"",
        "a: 'old' | it's | a: \"it's\"",
        "a: 'old' | back\\slash | a: \"back\\\\slash\"",
        "a: 'it''s old' | new | a: \"new\"",
        "a: \"\\u0061 old\" | new \"x\" | a: \"new \\\"x\\\"\"",
        "a: old | yes | a: \"yes\"",
        "a: old | No | a: \"No\"",
        "a: old | null | a: \"null\"",
        "a: old | 8.10 | a: \"8.10\"",
        "a: old | -x | a: \"-x\"",
        "a: old | b: c | a: \"b: c\"",
        "a: old | b:c | a: \"b:c\"",
        "{old: 1} | new? | {\"new?\": 1}",
        "a: old | Q&A (R'D) - x/y_z; v1.0 +1 | a: Q&A (R'D) - x/y_z; v1.0 +1",
        "a: old | c: | a: \"c:\"",
        "a: old | b #c | a: \"b #c\"",
        "a: old | C# | a: C#",
        "a: old⏎  text | new | a: new",
        "a: 'old⏎  text' | new | a: \"new\"",
        "a: old⏎  text | a: b | a: \"a: b\"",
        "a: old | 😀 new | a: \"😀 new\"",
        "😀: old 😀 | É new | 😀: É new",
      })
  void theStyleStaysWhereItHoldsTheText(String yaml, String text, String expected) {
    assertThat(replaced(lines(yaml), text)).contains(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: &x old | new",
        "a: !!str old | new",
        "a: &x [old] | new",
        "a: &x {b: [&x c, old]} | new",
        "a: >⏎  old | new",
      })
  void whatIsBoundToMoreThanItselfIsLeftAlone(String yaml, String text) {
    assertThat(replaced(lines(yaml), text)).isEmpty();
  }

  @Test
  void whatStandsBehindAnAnchoredValueIsNotBound() {
    assertThat(replaced("a: &x {b: [&x c]}\nb: old", "new")).contains("a: &x {b: [&x c]}\nb: new");
  }

  @Test
  void whatCannotBeSeenIsNotWritten() {
    for (String text : List.of("a\nb", "a\tb", "a\u0000", "a\u001b", "a\u0085", "a\u2028b")) {
      assertThat(replaced("a: old", text)).isEmpty();
    }
    for (String text : List.of("a\ud800", "a\udc00b", "a\ufeff", "a\ufffe", "a\u009b")) {
      assertThat(replaced("a: 'old'", text)).isEmpty();
    }
  }

  @Test
  void theSameTextInQuotes() {
    Node.Scalar scalar = Scalars.of("a: 8.10 # x").get(1);
    Fix fix = new Fix("Quote it.", true, List.of(scalar.inQuotes().orElseThrow()));
    assertThat(Mended.text("a: 8.10 # x", fix)).isEqualTo("a: \"8.10\" # x");
  }

  @Test
  void aPartOfATextIsReplacedAlone() {
    assertThat(part("a: Ada, old, WEOG", "new")).contains("a: Ada, new, WEOG");
    assertThat(part("a: 'Ada, old, WEOG'", "new")).contains("a: 'Ada, new, WEOG'");
    assertThat(part("a: Ada, old, WEOG", "b: c")).contains("a: \"Ada, b: c, WEOG\"");
    assertThat(part("a: 'it''s, old'", "new")).contains("a: \"it's, new\"");
    assertThat(part("a: Ada, old, WEOG", "n, o")).isEmpty();
    assertThat(part("a: Ada - old - WEOG", "n - o")).isEmpty();
    assertThat(part("a: >\n  Ada, old", "new")).isEmpty();
  }

  @Tag("slow")
  @Property(tries = 300)
  @Domain(Hostile.class)
  @Domain(DomainContext.Global.class)
  void theTextIsReadBackAndAllElseStays(
      @ForAll String other, @ForAll long proposal, @ForAll long style) {
    String text = StyledYaml.write(RandomProposal.of(proposal), style).text().replace("\uFEFF", "");
    List<Node.Scalar> before = Scalars.of(text);
    for (int i = 0; i < before.size(); i++) {
      Optional<Edit> edit = before.get(i).replacedBy(other);
      if (edit.isPresent()) {
        List<String> expected = new ArrayList<>(before.stream().map(Node.Scalar::text).toList());
        expected.set(i, other);
        String mended = Mended.text(text, new Fix("Replace it.", false, List.of(edit.get())));
        assertThat(Scalars.of(mended).stream().map(Node.Scalar::text))
            .as(mended)
            .isEqualTo(expected);
      }
    }
  }

  private static Optional<String> replaced(String yaml, String text) {
    return only(yaml)
        .replacedBy(text)
        .map(edit -> Mended.text(yaml, new Fix("Replace it.", false, List.of(edit))));
  }

  private static Optional<String> part(String yaml, String text) {
    Node.Scalar scalar = only(yaml);
    int from = scalar.text().indexOf("old");
    return new ScalarSlice(scalar, from, from + 3)
        .replacedBy(text)
        .map(edit -> Mended.text(yaml, new Fix("Replace it.", false, List.of(edit))));
  }

  /** The scalar that says something old. */
  private static Node.Scalar only(String yaml) {
    return Scalars.of(yaml).stream().filter(one -> one.text().contains("old")).findFirst().get();
  }

  /** Line breaks can't be written in the table itself. */
  private static String lines(String text) {
    return text.replace('⏎', '\n');
  }
}

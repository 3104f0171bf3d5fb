package lectern.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceText;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private final Problems problems = new Problems();
  private final Values values = new Values(problems);

  /** The keys of a made-up file. */
  private enum ShelfKey implements Key {
    LABEL("label"),
    BOOKS("books"),
    NOTE("note");

    private final String written;

    ShelfKey(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }

    @Override
    public String meaning() {
      return "what it says";
    }
  }

  @Test
  void aFieldIsGivenWithTheValueAndItsPlace() {
    Field<String> label = fields("label: \" Old maps \"").read(ShelfKey.LABEL, values::line);

    assertThat(label.value()).contains("Old maps");
    assertThat(label.range().start().column()).isEqualTo(8);
    assertThat(label.range().end().column()).isEqualTo(20);
  }

  @Test
  void aFieldOfSeveralLinesIsShownAtItsKey() {
    for (String yaml : List.of("note: |\n  Text.\n", "note: >\n  Text.\n")) {
      Field<String> note = fields(yaml).read(ShelfKey.NOTE, values::prose);
      assertThat(note.value()).contains("Text.");
      assertThat(note.range().end().column()).as(yaml).isEqualTo(5);
    }
    assertThat(fields("note: Text.").read(ShelfKey.NOTE, values::prose).range().start().column())
        .isEqualTo(7);
  }

  @Test
  void aMissingFieldPointsAtTheFirstKey() {
    Field<String> label = fields("\n\nnote: a\nbooks: b").read(ShelfKey.LABEL, values::line);

    assertThat(label).isInstanceOf(Field.Missing.class);
    assertThat(label.range().start().line()).isEqualTo(3);
    assertThat(label.range().end().column()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label:",
        "label: ~",
        "label: null",
        "label: Null",
        "label: ''",
        "label: \" \\n\"",
        "label: |\n\n",
        "label: []",
        "label: {}",
        "label: [~]",
        "label: [[], {}, '']"
      })
  void aKeyWithoutAValueIsBlank(String yaml) {
    Field<String> label = fields(yaml).read(ShelfKey.LABEL, values::line);

    assertThat(label).isInstanceOf(Field.Blank.class);
    assertThat(label.range().end().column()).isEqualTo(6);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"label: \"null\"", "label: '~'", "label: none", "label: [a, ~]", "label: 0"})
  void wordsForNothingInQuotesAreText(String yaml) {
    assertThat(fields(yaml).read(ShelfKey.LABEL, values.list(values::line)))
        .isInstanceOf(Field.Given.class);
  }

  @Test
  void aFieldThatCannotBeReadIsBrokenAndTold() {
    Field<String> label = fields("label: {a: b}").read(ShelfKey.LABEL, values::line);

    assertThat(label).isInstanceOf(Field.Broken.class);
    assertThat(problems.all())
        .extracting(Problem::kind, Problem::message, Problem::remedy)
        .containsExactly(
            Tuple.tuple(
                ProblemKind.WRONG_TYPE,
                "\"label\" must be text, not a mapping.",
                "Put text that begins with a bracket in quotes."));
  }

  @Test
  void anUnknownKeyIsToldOnceWithWhatMayBeMeant() {
    fields("lable: a\nshoes: b\nx-mine: c\n\"\": d\n" + "k".repeat(100) + ": e");

    assertThat(problems.all())
        .extracting(Problem::kind, Problem::message, Problem::remedy)
        .containsExactly(
            Tuple.tuple(
                ProblemKind.UNKNOWN_KEY,
                "\"lable\" is not a valid key of a shelf.",
                "Did you mean \"label\"?"),
            Tuple.tuple(
                ProblemKind.UNKNOWN_KEY,
                "\"shoes\" is not a valid key of a shelf.",
                "Choose one of: books, label, note; or rename it to \"x-shoes\" if it is your own."),
            Tuple.tuple(
                ProblemKind.UNKNOWN_KEY,
                "\"\" is not a valid key of a shelf.",
                "Choose one of: books, label, note; or rename it to \"x-\" if it is your own."),
            Tuple.tuple(
                ProblemKind.UNKNOWN_KEY,
                "\"" + "k".repeat(60) + "…\" is not a valid key of a shelf.",
                "Choose one of: books, label, note; or rename it to \"x-"
                    + "k".repeat(58)
                    + "…\" if it is your own."));
  }

  @Test
  void aMisspeltKeyIsBrokenAndNotMissingAsWell() {
    Fields fields = fields("lable: a\nnoet: x\nnote: y");

    assertThat(fields.read(ShelfKey.LABEL, values::line)).isInstanceOf(Field.Broken.class);
    assertThat(fields.read(ShelfKey.NOTE, values::line).value()).contains("y");
    assertThat(fields.read(ShelfKey.BOOKS, values::line)).isInstanceOf(Field.Missing.class);
  }

  @Test
  void ofARepeatedKeyTheLastCounts() {
    Fields fields = fields("label: a\nnote: x\nlabel: b\nlabel: c");

    assertThat(fields.read(ShelfKey.LABEL, values::line).value()).contains("c");
    assertThat(problems.all())
        .extracting(Problem::message, problem -> problem.range().start().line())
        .containsExactly(
            Tuple.tuple("Duplicate key \"label\"; first defined on line 1.", 3),
            Tuple.tuple("Duplicate key \"label\"; first defined on line 1.", 4));
  }

  @Test
  void onlyAGivenFieldIsChanged() {
    Fields fields = fields("label: a\nnote:");

    assertThat(fields.read(ShelfKey.LABEL, values::line).map(String::length).value()).contains(1);
    assertThat(fields.read(ShelfKey.NOTE, values::line).map(String::length))
        .isInstanceOf(Field.Blank.class);
    assertThat(fields.read(ShelfKey.BOOKS, values::line).map(String::length))
        .isInstanceOf(Field.Missing.class);
  }

  private Fields fields(String yaml) {
    Node root =
        new YamlReader(Limits.STANDARD)
            .read(new SourceText("shelf.yaml", yaml))
            .get(0)
            .root()
            .orElseThrow();
    return new Fields((Node.Mapping) root, KeySet.of("a shelf", ShelfKey.values()), problems);
  }
}

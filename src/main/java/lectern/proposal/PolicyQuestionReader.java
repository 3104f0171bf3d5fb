package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Integers;
import lectern.fields.Label;
import lectern.fields.Values;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;
import lectern.source.yaml.TypographicQuotes;

/**
 * Reads policy questions: mappings, or the printed form {@code Heading: question?}, one or several
 * in a text.
 */
final class PolicyQuestionReader {
  private static final Label QUESTION = new Label.Phrase("The question under this heading");

  private final ValueReaders simple;
  private final List<PolicyQuestion> questions = new ArrayList<>();
  private boolean isNumberingReported;

  PolicyQuestionReader(ValueReaders simple) {
    this.simple = simple;
  }

  /**
   * Reads one question or a list of questions; an invalid item is reported and counts as a
   * question.
   */
  Optional<List<PolicyQuestion>> questions(Node written, Label label) {
    Node value =
        isNumbered(written)
            ? written
            : ListItems.separated(written, label, PolicyQuestionKey.ALL, ": ", simple);
    Label each = Values.itemOf(value, label);
    for (Node item : simple.values.filledItems(value, label)) {
      add(item, each);
    }
    return Optional.of(List.copyOf(questions));
  }

  private void add(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      add(mapping, label);
    } else if (value instanceof Node.Scalar scalar) {
      for (QuestionLines.Line line : QuestionLines.of(scalar.text())) {
        questions.add(printed(scalar, line));
      }
    } else {
      simple.problems.wrongType(
          label, value, "text or a mapping", "\"Access: Who connects the unconnected?\"");
      Field<String> broken = new Field.Broken<>(value.range(), Optional.of(value));
      questions.add(new PolicyQuestion(Optional.empty(), broken, broken, value.range()));
    }
  }

  private static boolean isNumbered(Node value) {
    return value instanceof Node.Mapping mapping
        && PairText.areKeys(mapping, key -> Integers.parse(key).isPresent());
  }

  private void add(Node.Mapping mapping, Label label) {
    if (PairText.areKeys(mapping, key -> PairText.isText(key) || isQuoted(key))) {
      for (Node.Entry entry : mapping.entries()) {
        Node.Scalar heading = entry.key();
        questions.add(
            new PolicyQuestion(
                Optional.empty(),
                DelimitedPart.of(heading, 0, heading.text().length()),
                Fields.read(entry.value(), heading.range(), QUESTION, simple.line),
                mapping.entries().size() == 1 ? mapping.range() : heading.range()));
      }
    } else if (isNumbered(mapping)) {
      addNumbered(mapping, label);
    } else {
      Fields fields = new Fields(mapping, PolicyQuestionKey.ALL, simple.problems);
      questions.add(
          new PolicyQuestion(
              Optional.empty(),
              fields.read(PolicyQuestionKey.HEADING, simple.line),
              fields.read(PolicyQuestionKey.QUESTION, simple.line),
              mapping.range()));
    }
  }

  private static boolean isQuoted(String key) {
    return !key.isEmpty() && TypographicQuotes.isOpening(key.charAt(0));
  }

  /** Reads questions that have numbers as their keys, which is reported once for all. */
  private void addNumbered(Node.Mapping mapping, Label label) {
    if (!isNumberingReported) {
      isNumberingReported = true;
      simple.problems.add(
          ProblemKind.WRONG_TYPE,
          mapping.head(),
          label.words() + " must be text, not a mapping with a number as its key.",
          "Write each question as an item of a list, without the number: \"- ...\".");
    }
    for (Node.Entry entry : mapping.entries()) {
      Optional<String> mark = Optional.of(entry.key().text() + ".");
      if (entry.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
        String text = scalar.text();
        questions.add(printed(scalar, new QuestionLines.Line(0, mark, 0, text.length())));
      } else {
        questions.add(
            new PolicyQuestion(
                mark,
                new Field.Missing<>(entry.key().range()),
                Fields.read(entry.value(), entry.key().range(), QUESTION, simple.line),
                entry.key().range()));
      }
    }
  }

  /**
   * Reads the printed form: the heading ends at the first colon before a space or the end, or at
   * the first full-width colon.
   */
  private static PolicyQuestion printed(Node.Scalar scalar, QuestionLines.Line line) {
    int colon = colon(scalar.text(), line);
    SourceRange range = scalar.part(line.start(), line.to());
    Field<String> missing = new Field.Missing<>(range);
    return colon < 0
        ? new PolicyQuestion(
            line.mark(), missing, DelimitedPart.of(scalar, line.from(), line.to()), range)
        : new PolicyQuestion(
            line.mark(),
            orMissing(DelimitedPart.of(scalar, line.from(), colon)),
            orMissing(DelimitedPart.of(scalar, colon + 1, line.to())),
            range);
  }

  private static int colon(String text, QuestionLines.Line line) {
    for (int at = line.from(); at < line.to(); at++) {
      boolean isLast = at + 1 == line.to();
      boolean isColon =
          text.charAt(at) == '\uFF1A'
              || (text.charAt(at) == ':'
                  && (isLast || Character.isWhitespace(text.charAt(at + 1))));
      if (isColon) {
        return at;
      }
    }
    return -1;
  }

  /** Returns a part of the printed form, as missing if it is blank. */
  private static Field<String> orMissing(Field<String> part) {
    return part instanceof Field.Blank ? new Field.Missing<>(part.range()) : part;
  }
}

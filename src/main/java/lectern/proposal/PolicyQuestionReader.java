package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Values;
import lectern.source.yaml.Node;

/** Reads policy questions: mappings, or the printed form {@code Heading: question?}. */
final class PolicyQuestionReader {
  private static final Label QUESTION = new Label.Phrase("The question under this heading");

  private final ValueReaders simple;

  PolicyQuestionReader(ValueReaders simple) {
    this.simple = simple;
  }

  /**
   * Reads one question or a list of questions; an invalid item is reported and counts as a
   * question.
   */
  Optional<List<PolicyQuestion>> questions(Node written, Label label) {
    Node value = ListItems.separated(written, label, PolicyQuestionKey.ALL, ": ", simple);
    List<PolicyQuestion> questions = new ArrayList<>();
    Label each = Values.itemOf(value, label);
    for (Node item : simple.values.filledItems(value, label)) {
      questions.add(question(item, each));
    }
    return Optional.of(List.copyOf(questions));
  }

  private PolicyQuestion question(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      return unquoted(mapping).orElseGet(() -> keyed(mapping));
    }
    if (value instanceof Node.Scalar scalar) {
      return printed(scalar);
    }
    simple.problems.wrongType(
        label, value, "text or a mapping", "\"Access: Who connects the unconnected?\"");
    return new PolicyQuestion(
        new Field.Broken<>(value.range()), new Field.Broken<>(value.range()), value.range());
  }

  private PolicyQuestion keyed(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, PolicyQuestionKey.ALL, simple.problems);
    return new PolicyQuestion(
        fields.read(PolicyQuestionKey.HEADING, simple.line),
        fields.read(PolicyQuestionKey.QUESTION, simple.line),
        mapping.range());
  }

  /**
   * Reads the printed form without quotes, which is a mapping of one key in YAML. Unlike a
   * misspelled key, a heading is several words or begins with a capital letter.
   */
  private Optional<PolicyQuestion> unquoted(Node.Mapping mapping) {
    if (mapping.entries().size() != 1) {
      return Optional.empty();
    }
    Node.Entry entry = mapping.entries().get(0);
    Node.Scalar heading = entry.key();
    boolean isHeading =
        heading.text().indexOf(' ') > 0
            || (!heading.text().isEmpty() && Character.isUpperCase(heading.text().codePointAt(0)));
    if (!isHeading) {
      return Optional.empty();
    }
    Field<String> question = Fields.read(entry.value(), heading.range(), QUESTION, simple.line);
    return Optional.of(
        new PolicyQuestion(
            DelimitedPart.of(heading, 0, heading.text().length()), question, mapping.range()));
  }

  /** Reads the printed form: the heading ends at the first colon before a space or the end. */
  private static PolicyQuestion printed(Node.Scalar scalar) {
    String text = scalar.text();
    int colon = colon(text);
    Field<String> missing = new Field.Missing<>(scalar.range());
    return colon < 0
        ? new PolicyQuestion(missing, DelimitedPart.of(scalar, 0, text.length()), scalar.range())
        : new PolicyQuestion(
            orMissing(DelimitedPart.of(scalar, 0, colon)),
            orMissing(DelimitedPart.of(scalar, colon + 1, text.length())),
            scalar.range());
  }

  private static int colon(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0
        && colon + 1 < text.length()
        && !Character.isWhitespace(text.charAt(colon + 1))) {
      colon = text.indexOf(':', colon + 1);
    }
    return colon;
  }

  /** Returns a part of the printed form, as missing if it is blank. */
  private static Field<String> orMissing(Field<String> part) {
    return part instanceof Field.Blank ? new Field.Missing<>(part.range()) : part;
  }
}

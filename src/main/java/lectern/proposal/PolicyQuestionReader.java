package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Subject;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads policy questions: keys with values, or the printed form {@code Heading: question?}. */
final class PolicyQuestionReader {
  private static final Subject QUESTION = new Subject.Phrase("The question under this heading");

  private final SimpleReaders simple;

  PolicyQuestionReader(SimpleReaders simple) {
    this.simple = simple;
  }

  /** One question or a list of them; an item that can't be read is reported and counts as one. */
  Optional<List<PolicyQuestion>> questions(Node value, Subject subject) {
    List<PolicyQuestion> questions = new ArrayList<>();
    Subject each = Values.itemOf(value, subject);
    for (Node item : simple.values.filledItems(value, subject)) {
      questions.add(question(item, each));
    }
    return Optional.of(List.copyOf(questions));
  }

  private PolicyQuestion question(Node value, Subject subject) {
    if (value instanceof Node.Mapping mapping) {
      return unquoted(mapping).orElseGet(() -> keyed(mapping));
    }
    if (value instanceof Node.Scalar scalar) {
      return printed(scalar);
    }
    simple.faults.wrongType(
        subject, value, "a policy question", "\"Access: Who connects the unconnected?\"");
    return new PolicyQuestion(
        new Field.Broken<>(value.place()), new Field.Broken<>(value.place()), value.place());
  }

  private PolicyQuestion keyed(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, PolicyQuestionKey.ALL, simple.faults);
    return new PolicyQuestion(
        fields.read(PolicyQuestionKey.HEADING, simple.line),
        fields.read(PolicyQuestionKey.QUESTION, simple.line),
        mapping.place());
  }

  /**
   * The printed form without quotes is to YAML one key with a value. It is told from a misspelt key
   * by its heading: a phrase, or a word with a capital letter.
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
    Field<String> question = Fields.read(entry.value(), heading.place(), QUESTION, simple.line);
    return Optional.of(
        new PolicyQuestion(
            PrintedPart.of(heading, 0, heading.text().length()), question, mapping.place()));
  }

  /** What stands before the first colon that a space or the end follows is the heading. */
  private static PolicyQuestion printed(Node.Scalar scalar) {
    String text = scalar.text();
    int colon = colon(text);
    Field<String> missing = new Field.Missing<>(scalar.place());
    return colon < 0
        ? new PolicyQuestion(missing, PrintedPart.of(scalar, 0, text.length()), scalar.place())
        : new PolicyQuestion(
            orMissing(PrintedPart.of(scalar, 0, colon)),
            orMissing(PrintedPart.of(scalar, colon + 1, text.length())),
            scalar.place());
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

  /** In the printed form, a part of which nothing is written is one that is left out. */
  private static Field<String> orMissing(Field<String> part) {
    return part instanceof Field.Blank ? new Field.Missing<>(part.place()) : part;
  }
}

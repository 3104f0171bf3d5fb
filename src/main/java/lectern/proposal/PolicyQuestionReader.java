package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Values;
import lectern.source.Node;
import lectern.source.Place;

/** Reads policy questions: keys with values, or the printed form {@code Heading: question?}. */
final class PolicyQuestionReader {
  private static final String SEPARATOR = ": ";

  private final FaultList faults;
  private final Values values;

  PolicyQuestionReader(FaultList faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  /** One question or a list of them; an item that can't be read is reported and counts as one. */
  Optional<List<PolicyQuestion>> questions(Node value, String subject) {
    List<PolicyQuestion> questions = new ArrayList<>();
    for (Node item : Values.items(value)) {
      if (item instanceof Node.Scalar scalar && scalar.isBlank()) {
        faults.blankItem(item, subject);
      } else {
        questions.add(question(item, value == item ? subject : "An item of " + subject));
      }
    }
    return Optional.of(List.copyOf(questions));
  }

  private PolicyQuestion question(Node value, String subject) {
    if (value instanceof Node.Mapping mapping) {
      return unquoted(mapping).orElseGet(() -> keyed(mapping));
    }
    if (value instanceof Node.Scalar scalar) {
      return printed(scalar);
    }
    faults.wrongType(
        subject, value, "a policy question", "\"Access: Who connects the unconnected?\"");
    return new PolicyQuestion(
        new Field.Broken<>(value.place()), new Field.Broken<>(value.place()), value.place());
  }

  private PolicyQuestion keyed(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, PolicyQuestionKey.ALL, faults);
    return new PolicyQuestion(
        fields.read(PolicyQuestionKey.HEADING, values::line),
        fields.read(PolicyQuestionKey.QUESTION, values::line),
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
    String heading = entry.key().text();
    boolean isHeading =
        heading.indexOf(' ') > 0
            || (!heading.isEmpty() && Character.isUpperCase(heading.codePointAt(0)));
    if (!isHeading) {
      return Optional.empty();
    }
    Field<String> question =
        Fields.read(
            entry.value(), entry.key().place(), "The question under this heading", values::line);
    return Optional.of(
        new PolicyQuestion(
            new Field.Given<>(heading, entry.key().place()), question, mapping.place()));
  }

  private static PolicyQuestion printed(Node.Scalar scalar) {
    String text = scalar.text().strip().replace('\n', ' ');
    int colon = text.indexOf(SEPARATOR);
    Place place = scalar.place();
    if (colon < 1) {
      return new PolicyQuestion(new Field.Missing<>(place), new Field.Given<>(text, place), place);
    }
    return new PolicyQuestion(
        new Field.Given<>(text.substring(0, colon).strip(), place),
        new Field.Given<>(text.substring(colon + SEPARATOR.length()).strip(), place),
        place);
  }
}

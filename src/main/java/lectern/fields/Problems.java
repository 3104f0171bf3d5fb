package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/** A collector of the problems found while reading a file. */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  /** Adds one problem. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds a problem without an automatic fix. */
  public void add(ProblemKind kind, SourceRange range, String message, String remedy) {
    problems.add(new Problem(kind, range, message, remedy));
  }

  /**
   * Adds the problem of a value of the wrong type.
   *
   * @param label the name of the value
   * @param expected the type that is required, such as {@code a whole number}
   * @param example a valid value
   */
  public void wrongType(Label label, Node value, String expected, String example) {
    String found = value instanceof Node.Scalar scalar ? Quote.of(scalar.text()) : value.kind();
    add(
        ProblemKind.WRONG_TYPE,
        value.range(),
        label.words() + " must be " + expected + ", not " + found + ".",
        expected.equals(ValueType.Simple.LINE.expected()) && isInBrackets(value)
            ? "Put text that begins with a bracket in quotes."
            : "Write a value such as " + example + ".");
  }

  private static boolean isInBrackets(Node value) {
    if (value instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      return isInBrackets(sequence.items().get(0));
    }
    if (value instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return isInBrackets(mapping.entries().get(0).key());
    }
    return value instanceof Node.Scalar scalar
        && scalar.surroundings() == Node.Surroundings.BRACKETS;
  }

  /** Returns all problems so far, in the order in which they were found. */
  public List<Problem> all() {
    return List.copyOf(problems);
  }
}

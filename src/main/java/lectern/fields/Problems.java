package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/** A collector of the problems of one reading. */
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
   * @param label what has the value
   * @param wanted what was expected, such as {@code a whole number}
   * @param example a value that would do
   */
  public void wrongType(Label label, Node value, String wanted, String example) {
    String found = value instanceof Node.Scalar scalar ? Quote.of(scalar.text()) : value.kind();
    add(
        ProblemKind.WRONG_TYPE,
        value.range(),
        label.words() + " is " + found + ", but " + wanted + " is expected.",
        "Write " + wanted + ", such as " + example + ".");
  }

  /** All problems so far, in the order found. */
  public List<Problem> all() {
    return List.copyOf(problems);
  }
}

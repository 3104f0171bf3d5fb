package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.Quote;

/** Collects the faults of one reading. */
public final class FaultList {
  private final List<Fault> faults = new ArrayList<>();

  /** Adds one fault. */
  public void add(Fault fault) {
    faults.add(fault);
  }

  /** Adds one fault that somebody has to mend. */
  public void add(FaultKind kind, Place place, String message, String remedy) {
    faults.add(new Fault(kind, place, message, remedy));
  }

  /**
   * A value of the wrong kind.
   *
   * @param subject what has the value
   * @param wanted what was expected, such as {@code a whole number}
   * @param example a value that would do
   */
  public void wrongType(Subject subject, Node value, String wanted, String example) {
    String found = value instanceof Node.Scalar scalar ? Quote.of(scalar.text()) : value.kind();
    add(
        FaultKind.WRONG_TYPE,
        value.place(),
        subject.words() + " is " + found + ", but " + wanted + " is expected.",
        "Write " + wanted + ", such as " + example + ".");
  }

  /** All faults so far, in the order found. */
  public List<Fault> all() {
    return List.copyOf(faults);
  }
}

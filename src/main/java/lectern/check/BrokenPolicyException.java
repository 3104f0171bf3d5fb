package lectern.check;

import java.util.List;
import lectern.source.Fault;

/**
 * What proposals should be judged by can't be used. This ends a run, whatever else was found.
 *
 * <p>Its faults have their places in a profile or configuration.
 */
public final class BrokenPolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** Says what is wrong. */
  public BrokenPolicyException(List<Fault> faults) {
    super(faults.isEmpty() ? "" : faults.get(0).message());
    this.faults = faults;
  }

  /** What is wrong, at least one thing. */
  public List<Fault> faults() {
    return faults;
  }
}

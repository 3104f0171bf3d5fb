package lectern.config;

import java.util.List;
import lectern.source.Fault;

/**
 * What proposals should be judged by can't be used. This ends a run, whatever else was found.
 *
 * <p>Its faults have their places in a profile or a configuration.
 */
public final class BrokenPolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * Says what is wrong.
   *
   * @param faults at least one
   */
  public BrokenPolicyException(List<Fault> faults) {
    super(faults.get(0).message());
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, in the order found. */
  public List<Fault> faults() {
    return faults;
  }
}

package lectern.config;

import java.util.List;
import java.util.Optional;
import lectern.source.Fault;
import lectern.source.SourceText;

/**
 * What proposals should be judged by can't be used. This ends a run, whatever else was found.
 *
 * <p>Its faults have their places in a profile or a configuration.
 */
public final class BrokenPolicyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<SourceText> source;
  private final transient List<Fault> faults;

  /**
   * Says what is wrong.
   *
   * @param source the text that the faults are in, where it is known
   * @param faults at least one
   */
  public BrokenPolicyException(Optional<SourceText> source, List<Fault> faults) {
    super(faults.get(0).message());
    this.source = source;
    this.faults = List.copyOf(faults);
  }

  /** The text that the faults are in, where it is known. */
  public Optional<SourceText> source() {
    return source;
  }

  /** What is wrong, in the order found. */
  public List<Fault> faults() {
    return faults;
  }
}

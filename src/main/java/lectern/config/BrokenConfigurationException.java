package lectern.config;

import java.util.List;
import lectern.source.Problem;

/**
 * What proposals should be judged by can't be used. This ends a run, whatever else was found.
 *
 * <p>Its faults have their places in a profile or a configuration.
 */
public final class BrokenConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Says what is wrong.
   *
   * @param problems at least one
   */
  public BrokenConfigurationException(List<Problem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order found. */
  public List<Problem> problems() {
    return problems;
  }
}

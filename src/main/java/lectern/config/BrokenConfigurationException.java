package lectern.config;

import java.util.List;
import lectern.source.Problem;

/**
 * An unusable profile or configuration, which ends the run.
 *
 * <p>Its problems have their ranges in a profile or a configuration.
 */
public final class BrokenConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Makes an exception of the problems found.
   *
   * @param problems at least one
   */
  public BrokenConfigurationException(List<Problem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order found. */
  public List<Problem> problems() {
    return problems;
  }
}

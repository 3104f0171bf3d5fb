package lectern.source.yaml;

import lectern.source.Problem;

/** The exception that ends reading at a limit; it never leaves this package. */
final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private final boolean isUnknownAlias;

  LimitExceededException(Problem problem) {
    this(problem, false);
  }

  /**
   * Creates an exception.
   *
   * @param isUnknownAlias whether the problem is an alias without an anchor, which may be text
   */
  LimitExceededException(Problem problem, boolean isUnknownAlias) {
    // Without a stack trace, as it only exits a recursion.
    super(problem.message(), null, false, false);
    this.problem = problem;
    this.isUnknownAlias = isUnknownAlias;
  }

  Problem problem() {
    return problem;
  }

  /** Returns whether the problem is an alias without an anchor. */
  boolean isUnknownAlias() {
    return isUnknownAlias;
  }
}

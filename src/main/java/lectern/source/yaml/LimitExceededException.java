package lectern.source.yaml;

import lectern.source.Problem;

/** The exception that ends reading at a limit; it never leaves this package. */
final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  LimitExceededException(Problem problem) {
    // Without a stack trace, as it only exits a recursion.
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

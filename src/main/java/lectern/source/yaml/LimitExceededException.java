package lectern.source.yaml;

import lectern.source.Problem;

/** The end of the reading of a text at a limit; never leaves this package. */
final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  LimitExceededException(Problem problem) {
    // No stack trace: this is a way out of a recursion, not an error of the program.
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

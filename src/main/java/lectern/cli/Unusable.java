package lectern.cli;

/** The run can't be done, for a reason that its message tells in one sentence. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}

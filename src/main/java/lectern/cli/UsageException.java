package lectern.cli;

/** The run can't be done, for a reason that its message tells in one sentence. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

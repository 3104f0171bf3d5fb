package lectern.files.git;

/** A failure to read a git repository; the message states the reason and what to do. */
public final class NoHistoryException extends Exception {
  private static final long serialVersionUID = 1L;

  public NoHistoryException(String message) {
    super(message);
  }
}

package lectern.files.git;

/** Git can't answer what is asked about a repository; the message says why and what to do. */
public final class NoHistoryException extends Exception {
  private static final long serialVersionUID = 1L;

  public NoHistoryException(String message) {
    super(message);
  }
}

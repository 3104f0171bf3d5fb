package lectern.files;

/** What has changed can't be told, for a reason that the message says in plain words. */
public final class NoHistoryException extends Exception {
  private static final long serialVersionUID = 1L;

  NoHistoryException(String message) {
    super(message);
  }
}

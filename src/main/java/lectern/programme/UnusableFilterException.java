package lectern.programme;

/** Thrown for an invalid filter. The message is one sentence for the user. */
public final class UnusableFilterException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableFilterException(String message) {
    super(message);
  }
}

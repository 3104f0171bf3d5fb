package lectern.programme;

/** A filter can't be used, for a reason that its message tells in one sentence. */
public final class UnusableFilterException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableFilterException(String message) {
    super(message);
  }
}

package lectern.edit.tidy;

/** Says why a text keeps its layout, as a clause such as "it has tags". */
final class UntouchedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean isInvalid;

  private UntouchedException(String reason, boolean isInvalid) {
    super(reason);
    this.isInvalid = isInvalid;
  }

  UntouchedException(String reason) {
    this(reason, false);
  }

  /** Returns the exception for a text that is invalid. */
  static UntouchedException invalid(String reason) {
    return new UntouchedException(reason, true);
  }

  /** Returns whether the text must be corrected first. */
  boolean isInvalid() {
    return isInvalid;
  }
}

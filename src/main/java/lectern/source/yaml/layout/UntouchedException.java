package lectern.source.yaml.layout;

/** Says why a text keeps its layout, as a clause such as "it has tags". */
public final class UntouchedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean isInvalid;

  private UntouchedException(String reason, boolean isInvalid) {
    super(reason);
    this.isInvalid = isInvalid;
  }

  /** Creates one for a text that is valid. */
  public UntouchedException(String reason) {
    this(reason, false);
  }

  /** Returns the exception for a text that is invalid. */
  public static UntouchedException invalid(String reason) {
    return new UntouchedException(reason, true);
  }

  /** Returns whether the text must be corrected first. */
  public boolean isInvalid() {
    return isInvalid;
  }
}

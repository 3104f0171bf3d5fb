package lectern.proposal;

/** Thrown inside the reader of a time whose meaning is not certain. */
final class UnclearTimeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final boolean isReported;

  /**
   * Creates the problem of a text.
   *
   * @param reason what is wrong, in words that follow the text
   * @param remedy how to fix it, as a sentence
   */
  UnclearTimeException(String reason, String remedy) {
    this(reason, remedy, false);
  }

  /**
   * Creates the problem of a text.
   *
   * @param isReported whether another finding has reported it
   */
  UnclearTimeException(String reason, String remedy, boolean isReported) {
    super(reason);
    this.remedy = remedy;
    this.isReported = isReported;
  }

  String remedy() {
    return remedy;
  }

  boolean isReported() {
    return isReported;
  }
}

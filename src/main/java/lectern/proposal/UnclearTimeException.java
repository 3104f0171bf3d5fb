package lectern.proposal;

import java.time.LocalDate;
import java.util.Optional;

/** Thrown inside the reader of a time whose meaning is not certain. */
final class UnclearTimeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final boolean isReported;
  private final transient Optional<LocalDate> date;

  /**
   * Creates the problem of a text.
   *
   * @param reason what is wrong, in words that follow the text
   * @param remedy how to fix it, as a sentence
   */
  UnclearTimeException(String reason, String remedy) {
    this(reason, remedy, false, Optional.empty());
  }

  /** Creates the problem of a text whose date is certain, but not in the right form. */
  UnclearTimeException(String reason, LocalDate date) {
    this(reason, "Write the date as " + date + ".", false, Optional.of(date));
  }

  /**
   * Creates the problem of a text.
   *
   * @param isReported whether another finding has reported it
   */
  UnclearTimeException(String reason, String remedy, boolean isReported) {
    this(reason, remedy, isReported, Optional.empty());
  }

  private UnclearTimeException(
      String reason, String remedy, boolean isReported, Optional<LocalDate> date) {
    super(reason);
    this.remedy = remedy;
    this.isReported = isReported;
    this.date = date;
  }

  String remedy() {
    return remedy;
  }

  boolean isReported() {
    return isReported;
  }

  /** Returns the date that is meant, if only its form is wrong. */
  Optional<LocalDate> date() {
    return date;
  }
}

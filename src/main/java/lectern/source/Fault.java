package lectern.source;

import java.util.Optional;

/**
 * Something in a file that could not be read as meant.
 *
 * @param message one plain sentence that says what is wrong, with the value quoted
 * @param remedy one plain sentence that says how to mend it
 * @param fix what mends it, where that is known
 */
public record Fault(FaultKind kind, Place place, String message, String remedy, Optional<Fix> fix) {

  /** A fault that somebody has to mend. */
  public Fault(FaultKind kind, Place place, String message, String remedy) {
    this(kind, place, message, remedy, Optional.empty());
  }
}

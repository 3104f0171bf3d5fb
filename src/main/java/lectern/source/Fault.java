package lectern.source;

/**
 * Something in a file that could not be read as meant.
 *
 * @param message one plain sentence that says what is wrong, with the value quoted
 * @param remedy one plain sentence that says how to mend it
 */
public record Fault(FaultKind kind, Place place, String message, String remedy) {}

package lectern.source;

/** Stops the reading of a text at a limit; never leaves this package. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  RefusedException(Fault fault) {
    // No stack trace: this is a way out of a recursion, not an error of the program.
    super(fault.message(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}

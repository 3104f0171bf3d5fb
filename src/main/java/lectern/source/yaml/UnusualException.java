package lectern.source.yaml;

/** Says that a text has a form which is left to the YAML library. It goes no further than there. */
final class UnusualException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusualException() {
    super(null, null, false, false);
  }
}

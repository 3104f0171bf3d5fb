package lectern.importing;

/** A file that can't be imported; the message states the problem and the fix in sentences. */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ImportException(String message) {
    super(message);
  }
}

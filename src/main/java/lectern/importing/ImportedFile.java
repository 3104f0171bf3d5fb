package lectern.importing;

/** A file to import. */
public final class ImportedFile {
  private final String name;
  private final byte[] bytes;

  /**
   * Creates a file.
   *
   * @param name the name, by which messages call it
   * @param bytes the whole content
   */
  public ImportedFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Returns the name, by which messages call it. */
  public String name() {
    return name;
  }

  /** Returns the whole content, which nobody changes. */
  public byte[] bytes() {
    return bytes;
  }
}

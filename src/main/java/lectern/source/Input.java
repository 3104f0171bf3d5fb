package lectern.source;

/** A file or stream to be checked, which is read lazily. */
public interface Input {

  /** Returns the name used in ranges. */
  String name();

  /** Returns the path whose settings apply, which is the same for two versions of a file. */
  default String settingsPath() {
    return name();
  }

  /**
   * Returns whether the input may be something else than a proposal: it was found in a folder and
   * not named by the user.
   */
  boolean mayBeForeign();

  /** Reads the text; returns a problem if it cannot be read. */
  SourceReader.Result read();
}

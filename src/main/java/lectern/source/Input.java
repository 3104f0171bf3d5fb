package lectern.source;

/** A file or stream to be checked, which is read when a thread reaches it. */
public interface Input {

  /** The name used in ranges. */
  String name();

  /** The path whose settings apply, so that two versions of a file are checked alike. */
  default String settingsPath() {
    return name();
  }

  /**
   * Returns whether the input may be no proposal: it was found in a folder and not named by the
   * user.
   */
  boolean mayBeForeign();

  /** Its text, or the reason why there is none. */
  SourceReader.Result read();
}

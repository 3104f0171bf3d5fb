package lectern.source;

/** Something that is read only when its turn comes, by whichever thread comes to it. */
public interface Input {

  /** The name used in places. */
  String name();

  /**
   * Whether it may be something else than proposals: it was not asked for by name, but met in a
   * folder.
   */
  boolean mayBeForeign();

  /** Its text, or the reason why there is none. */
  SourceReader.Result read();
}

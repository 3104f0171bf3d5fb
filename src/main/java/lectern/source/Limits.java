package lectern.source;

/**
 * The limits on the size of a file, beyond which it is refused.
 *
 * @param bytes size of a file
 * @param text size of one text in bytes of UTF-8; a longer one is reported and still read
 * @param depth mappings and sequences inside one another
 * @param repeated characters that the aliases of one document repeat, in UTF-16 units
 * @param documents documents in one file
 * @param values texts, lists and mappings in one file, those behind an alias counted at each use
 */
public record Limits(int bytes, int text, int depth, int repeated, int documents, int values) {
  private static final int KIBI = 1024;
  private static final int MEBI = KIBI * KIBI;

  /**
   * The limits that every command holds: a file of 1 MiB, a text of 64 KiB, 32 levels, aliases that
   * repeat 1 Mi characters, 500 documents, 100,000 values.
   */
  public static final Limits STANDARD = new Limits(MEBI, 64 * KIBI, 32, MEBI, 500, 100_000);

  /** The limits on configurations and profiles, whose texts have at most 1,000 bytes. */
  public static final Limits CONFIGURATION = new Limits(MEBI, 1000, 32, MEBI, 500, 100_000);

  /**
   * The limits on files that this program wrote itself, such as a baseline: 64 MiB and five million
   * values.
   */
  public static final Limits LARGE = new Limits(64 * MEBI, 64 * MEBI, 8, 0, 1, 5_000_000);
}

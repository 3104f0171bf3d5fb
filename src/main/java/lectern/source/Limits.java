package lectern.source;

/**
 * The limits on the size of a file, beyond which it is refused.
 *
 * @param bytes size of a file
 * @param depth mappings and sequences inside one another
 * @param aliases uses of {@code *alias} in one document
 * @param documents documents in one file
 * @param values texts, lists and mappings in one file, those behind an alias counted at each use
 */
public record Limits(int bytes, int depth, int aliases, int documents, int values) {

  /**
   * The limits that every command holds: 4 MiB, 32 levels, 200 aliases, 500 documents, 100,000
   * values.
   */
  public static final Limits STANDARD = new Limits(4 * 1024 * 1024, 32, 200, 500, 100_000);

  /**
   * The limits on files that this program wrote itself, such as a baseline: 64 MiB and five million
   * values.
   */
  public static final Limits LARGE = new Limits(64 * 1024 * 1024, 8, 0, 1, 5_000_000);
}

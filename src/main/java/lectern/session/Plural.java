package lectern.session;

/** Counts with nouns, such as {@code 2 minutes}. */
public final class Plural {
  private Plural() {}

  /**
   * A number with its noun: {@code 1 minute}, {@code 2 minutes}.
   *
   * @param noun the singular; the plural ends in "s"
   */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

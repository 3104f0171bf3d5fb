package lectern.session;

/** Says how many there are of something. */
public final class Plural {
  private Plural() {}

  /**
   * A number with its noun: {@code 1 minute}, {@code 2 minutes}.
   *
   * @param noun one of them; several are written with an s
   */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

package lectern.statistics.print;

/**
 * Draws bars of characters.
 *
 * @param isPlain whether only ASCII is used
 */
public record Bars(boolean isPlain) {
  private static final String WHOLE = "█";

  /** The blocks of one to seven eighths of a column. */
  private static final String EIGHTHS = "▏▎▍▌▋▊▉";

  /**
   * A bar, which is at least one block long unless the figure is 0.
   *
   * @param figure the figure, at most {@code greatest}
   * @param greatest the figure whose bar takes all columns; may be 0
   */
  String of(long figure, long greatest, int columns) {
    if (figure == 0) {
      return "";
    }
    if (isPlain) {
      return "#".repeat((int) Math.max(1, figure * columns / greatest));
    }
    int eighths = (int) Math.max(1, figure * columns * 8 / greatest);
    int rest = eighths % 8;
    return WHOLE.repeat(eighths / 8) + (rest == 0 ? "" : EIGHTHS.charAt(rest - 1));
  }
}

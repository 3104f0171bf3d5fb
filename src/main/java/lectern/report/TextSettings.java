package lectern.report;

/**
 * The settings of the reports that people read.
 *
 * @param limit the largest number of findings to print; 0 prints all
 * @param summary whether a summary follows the findings
 */
public record TextSettings(Style style, int limit, boolean summary) {
  /** All findings as plain text with a summary. */
  public static final TextSettings PLAIN = of(Style.PLAIN);

  /** All findings in a style, with a summary. */
  public static TextSettings of(Style style) {
    return new TextSettings(style, 0, true);
  }
}

package lectern.changes.print;

import java.time.ZoneId;
import lectern.listing.Wrapping;

/** Prints changes as plain text. */
public final class TextChanges {
  private static final String ITEM = "- ";
  private static final String HANGING = "  ";

  private TextChanges() {}

  /**
   * Prints changes.
   *
   * @param zone the time zone in which times are printed
   * @param width the maximum number of columns; 0 wraps nothing
   */
  public static String print(Compared compared, ZoneId zone, int width) {
    Outline outline = Outline.of(compared, zone);
    Wrapping wrapping = new Wrapping(width);
    StringBuilder text = new StringBuilder();
    wrapping.append(outline.heading(), "", HANGING, text);
    wrapping.append(outline.summary(), "", "", text);
    for (Outline.Section section : outline.sections()) {
      text.append('\n');
      wrapping.append(section.title(), "", HANGING, text);
      section.sentences().forEach(sentence -> wrapping.append(sentence, ITEM, HANGING, text));
    }
    return text.toString();
  }
}

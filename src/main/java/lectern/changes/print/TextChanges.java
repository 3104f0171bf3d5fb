package lectern.changes.print;

import java.time.ZoneId;
import java.util.List;
import lectern.listing.Wrapping;

/** Changes as plain text. */
public final class TextChanges {
  private static final String ITEM = "- ";
  private static final String HANGING = "  ";

  private TextChanges() {}

  /**
   * Prints changes.
   *
   * @param zone in which times are told
   * @param width the greatest number of columns; 0 leaves every sentence on one line
   */
  public static String print(Compared compared, ZoneId zone, int width) {
    Outline outline = OutlineBuilder.build(compared, zone);
    Wrapping wrapping = new Wrapping(width);
    StringBuilder text = new StringBuilder();
    wrapping.append(outline.heading(), "", HANGING, text);
    outline.summary().forEach(sentence -> wrapping.append(sentence, "", "", text));
    for (Outline.Chapter chapter : outline.chapters()) {
      text.append('\n');
      wrapping.append(chapter.title(), "", HANGING, text);
      items(chapter.sentences(), wrapping, text);
    }
    return text.toString();
  }

  private static void items(List<String> sentences, Wrapping wrapping, StringBuilder text) {
    sentences.forEach(sentence -> wrapping.append(sentence, ITEM, HANGING, text));
  }
}

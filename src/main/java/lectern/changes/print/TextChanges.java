package lectern.changes.print;

import lectern.listing.Wrapping;
import lectern.output.Columns;

/** Prints changes as plain text. */
public final class TextChanges {
  private static final String ITEM = "- ";
  private static final String HANGING = "  ";

  private final Wrapping wrapping;
  private final StringBuilder text = new StringBuilder();

  private TextChanges(int width) {
    this.wrapping = new Wrapping(width);
  }

  /**
   * Prints changes.
   *
   * @param slots the text of time slots
   * @param hasMessages whether findings are printed with their messages
   * @param width the maximum number of columns; 0 wraps nothing
   */
  public static String print(Compared compared, SlotText slots, boolean hasMessages, int width) {
    TextChanges printer = new TextChanges(width);
    printer.print(Outline.of(compared, slots, hasMessages));
    return printer.text.toString();
  }

  private void print(Outline outline) {
    wrapping.append(outline.heading(), "", HANGING, text);
    wrapping.append(outline.summary(), "", HANGING, text);
    for (Outline.Group group : outline.sessions()) {
      title(group.title());
      for (Outline.Section section : group.sections()) {
        text.append('\n');
        wrapping.append(section.title(), "", HANGING, text);
        section.sentences().forEach(sentence -> wrapping.append(sentence, ITEM, HANGING, text));
      }
    }
    for (Outline.Section section : outline.programme()) {
      title(section.title());
      text.append('\n');
      section.sentences().forEach(sentence -> wrapping.append(sentence, "", HANGING, text));
    }
  }

  private void title(String title) {
    text.append('\n').append(title).append('\n');
    text.append("=".repeat(Columns.of(title))).append('\n');
  }
}

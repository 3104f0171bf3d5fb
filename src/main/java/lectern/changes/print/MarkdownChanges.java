package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import lectern.listing.Block;
import lectern.listing.Listing;
import lectern.listing.MarkdownListing;

/** Prints changes as CommonMark, with all markup in the texts of authors escaped. */
public final class MarkdownChanges {
  private MarkdownChanges() {}

  /**
   * Prints changes.
   *
   * @param slots the text of time slots
   * @param hasMessages whether findings are printed with their messages
   */
  public static String print(Compared compared, SlotText slots, boolean hasMessages) {
    Outline outline = Outline.of(compared, slots, hasMessages);
    List<String> parts = new ArrayList<>();
    parts.add(part(1, outline.heading(), new Block.Lines(List.of(outline.summary()))));
    for (Outline.Group group : outline.sessions()) {
      List<Block> blocks = new ArrayList<>();
      for (Outline.Section section : group.sections()) {
        blocks.add(new Block.Label(section.title()));
        blocks.add(new Block.Lines(section.sentences()));
      }
      parts.add(part(2, group.title(), blocks.toArray(Block[]::new)));
    }
    for (Outline.Section section : outline.programme()) {
      parts.add(part(2, section.title(), new Block.Lines(section.sentences())));
    }
    return String.join("\n", parts);
  }

  private static String part(int level, String heading, Block... blocks) {
    return MarkdownListing.print(new Listing(heading, List.of(blocks)), level);
  }
}

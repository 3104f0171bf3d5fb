package lectern.changes.print;

import java.time.ZoneId;
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
   * @param zone the time zone in which times are printed
   */
  public static String print(Compared compared, ZoneId zone) {
    Outline outline = Outline.of(compared, zone);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lines(List.of(outline.summary())));
    for (Outline.Section section : outline.sections()) {
      blocks.add(new Block.Label(section.title()));
      blocks.add(new Block.Lines(section.sentences()));
    }
    return MarkdownListing.print(new Listing(outline.heading(), blocks));
  }
}

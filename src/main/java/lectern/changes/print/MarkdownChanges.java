package lectern.changes.print;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lectern.listing.Block;
import lectern.listing.Listing;
import lectern.listing.MarkdownListing;

/** Changes as CommonMark, in which no author's text is markup. */
public final class MarkdownChanges {
  private MarkdownChanges() {}

  /**
   * Prints changes.
   *
   * @param zone in which times are told
   */
  public static String print(Compared compared, ZoneId zone) {
    Outline outline = OutlineBuilder.build(compared, zone);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lines(outline.summary()));
    for (Outline.Chapter chapter : outline.chapters()) {
      blocks.add(new Block.Label(chapter.title()));
      blocks.add(new Block.Lines(chapter.sentences()));
    }
    return MarkdownListing.print(new Listing(outline.heading(), blocks));
  }
}

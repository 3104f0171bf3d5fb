package lectern.listing;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A listing: a proposal as the programme publishes it, before it is printed in some format.
 *
 * @param heading event, type, number and title on one line
 * @param blocks what follows, in order
 */
public record Listing(String heading, List<Block> blocks) {

  /**
   * Returns this listing with every text of an author replaced, such as by one without what is
   * private.
   *
   * @param words the replacement of a text
   */
  public Listing with(UnaryOperator<String> words) {
    return new Listing(
        words.apply(heading), blocks.stream().map(block -> with(block, words)).toList());
  }

  private static Block with(Block block, UnaryOperator<String> words) {
    if (block instanceof Block.Lines lines) {
      return new Block.Lines(lines.lines().stream().map(words).toList(), lines.isJoined());
    }
    if (block instanceof Block.Prose prose) {
      return new Block.Prose(prose.lead(), words.apply(prose.commonMark()), prose.isJoined());
    }
    if (block instanceof Block.Inline line) {
      return new Block.Inline(line.label(), words.apply(line.text()), line.isJoined());
    }
    if (block instanceof Block.Itemized list) {
      return new Block.Itemized(list.lead(), list.items().stream().map(words).toList());
    }
    return block;
  }
}

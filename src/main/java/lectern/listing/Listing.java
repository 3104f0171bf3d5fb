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
        words.apply(heading), blocks.stream().map(block -> block.with(words)).toList());
  }
}

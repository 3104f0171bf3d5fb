package lectern.listing;

import java.util.List;

/**
 * A proposal as the programme publishes it.
 *
 * @param heading event, type, number and title on one line
 * @param blocks what follows, in order
 */
public record Listing(String heading, List<Block> blocks) {}

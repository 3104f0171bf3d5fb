package lectern.programme.book;

import lectern.listing.HtmlListing;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;
import lectern.listing.MarkdownListing;
import lectern.listing.ProposalData;
import lectern.listing.TextListing;
import lectern.output.html.Templates;
import lectern.programme.Privacy;
import lectern.programme.SafeText;
import lectern.session.ProposalContext;
import lectern.session.ProseLimits;

/**
 * Prints the listings of proposals. May be used by several threads at once.
 *
 * @param columns the width of text; 0 leaves every paragraph on one line
 * @param withPrivate with e-mail addresses in texts, and in data with what people give to the
 *     organizers alone
 * @param templates those of pages
 */
public record ListingPrinter(
    ListingFormat format, int columns, boolean withPrivate, Templates templates) {
  private static final SafeText PUBLIC = new SafeText(Privacy.PUBLIC);
  private static final int TOP = 1;

  /** The length of a line between texts that have no width. */
  private static final int RULE = 80;

  /**
   * A listing by itself; of HTML, the article alone.
   *
   * @param level of the heading of an article
   */
  public String print(ProposalContext examined, int level) {
    return switch (format) {
      case TEXT -> TextListing.print(listing(examined), columns);
      case MARKDOWN -> MarkdownListing.print(listing(examined));
      case HTML -> HtmlListing.article(listing(examined), level, templates);
      case JSON ->
          ProposalData.json(examined.proposal(), examined.profile(), withPrivate, this::words);
      case YAML ->
          ProposalData.yaml(examined.proposal(), examined.profile(), withPrivate, this::words);
    };
  }

  /** The same, where it stands alone. */
  public String print(ProposalContext examined) {
    return print(examined, TOP);
  }

  /** A line as wide as the text, of one sign. */
  public String rule(String sign) {
    return sign.repeat(columns == 0 ? RULE : columns);
  }

  private Listing listing(ProposalContext examined) {
    return ListingBuilder.build(examined.proposal(), examined.profile())
        .with(text -> words(ProseLimits.cut(text)));
  }

  private String words(String text) {
    return withPrivate ? text : PUBLIC.withoutAddresses(text);
  }
}

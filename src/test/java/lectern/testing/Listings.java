package lectern.testing;

import lectern.check.Examination;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;

/** Makes listings out of YAML in a test. */
public final class Listings {
  private Listings() {}

  /** The listing of the first proposal in a text. */
  public static Listing of(String yaml) {
    Examination checked = Checks.check("proposal.yaml", yaml).proposals().get(0);
    return ListingBuilder.build(checked.proposal(), checked.profile());
  }
}

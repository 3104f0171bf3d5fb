package lectern.programme.site;

import java.util.IdentityHashMap;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.programme.SessionName;
import lectern.programme.book.ListingFormat;
import lectern.programme.book.ListingPrinter;
import lectern.session.ProposalContext;

/** The listings of a programme's sessions, as articles of HTML. */
public final class Listings {
  private final ListingPrinter printer;

  /** An entry keeps its name, the same object, when it is given an identity. */
  private final IdentityHashMap<SessionName, ProposalContext> proposals = new IdentityHashMap<>();

  /** No listings yet, to be printed with some templates. */
  public Listings(Templates templates) {
    printer = new ListingPrinter(ListingFormat.HTML, 0, false, templates);
  }

  /** Keeps the proposal of an entry. */
  public void add(Entry entry, ProposalContext proposal) {
    proposals.put(entry.name(), proposal);
  }

  /**
   * Prints the listing of a session.
   *
   * @param level of its heading
   */
  String article(Entry entry, int level) {
    return printer.print(proposals.get(entry.name()), level).stripTrailing();
  }
}

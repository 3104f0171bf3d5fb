package lectern.book;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.check.Examination;
import lectern.check.Workers;
import lectern.html.HtmlPage;
import lectern.programme.Entry;
import lectern.programme.EventFacts;
import lectern.programme.Filter;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.UnusableFilterException;
import lectern.programme.page.EventData;

/** The sessions that are printed, in the order of their programme. */
public final class Sessions {
  private final EventFacts event;
  private final List<Entry> entries;
  private final List<Examination> proposals;

  private Sessions(EventFacts event, List<Entry> entries, List<Examination> proposals) {
    this.event = event;
    this.entries = entries;
    this.proposals = proposals;
  }

  private record Found(Entry entry, Examination proposal) {}

  /**
   * Chooses sessions.
   *
   * @param zone whose days count
   * @throws UnusableFilterException if the filter asks for a value that none of them has
   */
  public static Sessions of(List<Examination> all, Filter filter, ZoneId zone)
      throws UnusableFilterException {
    List<Found> found = new ArrayList<>();
    for (Examination one : all) {
      found.add(new Found(Entry.of(one.proposal(), one.profile(), Privacy.PUBLIC), one));
    }
    filter.refuseUnknown(found.stream().map(Found::entry).toList(), zone);
    found.removeIf(one -> !filter.accepts(one.entry(), zone));
    Programme.Builder builder = new Programme.Builder(Privacy.PUBLIC);
    for (Found one : found) {
      builder.add(one.proposal().proposal(), one.proposal().profile());
    }
    Programme programme = builder.build();
    // A programme gives identities and sorts; sorted the same way, each proposal meets its entry.
    found.sort(Comparator.comparing(Found::entry, Programme.ORDER));
    List<Examination> proposals = found.stream().map(Found::proposal).toList();
    return new Sessions(programme.event(), programme.entries(), proposals);
  }

  /** What they belong to. */
  public String title() {
    return event.title();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** JSON-LD, an object for each. */
  public List<String> data() {
    return entries.stream().map(entry -> EventData.of(entry, event)).toList();
  }

  /** Chapters of a book, below its heading. */
  public List<Chapter> chapters(Press press, Workers workers) {
    return print(workers, i -> press.print(proposals.get(i), 2));
  }

  /** Listings that stand alone, each in a file of its own. */
  public List<Chapter> files(Press press, Workers workers) {
    return print(
        workers,
        i -> {
          String text = press.print(proposals.get(i));
          return press.format() == ListingFormat.HTML ? page(entries.get(i), text) : text;
        });
  }

  private String page(Entry entry, String article) {
    List<String> data = List.of(EventData.of(entry, event));
    return new HtmlPage(entry.name().heading(), List.of(), data, "", article).print();
  }

  private interface Printer {
    String print(int session);
  }

  private List<Chapter> print(Workers workers, Printer printer) {
    List<String> names = Names.of(entries);
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      indexes.add(i);
    }
    return workers.each(indexes, i -> new Chapter(entries.get(i), names.get(i), printer.print(i)));
  }
}

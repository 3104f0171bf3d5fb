package lectern.programme.book;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.output.html.HtmlPage;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.programme.EventFacts;
import lectern.programme.Filter;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.Selection;
import lectern.programme.UnusableFilterException;
import lectern.programme.page.EventData;
import lectern.proposal.Status;
import lectern.session.ProposalContext;
import lectern.session.Workers;

/** The sessions that are printed, in the order of their programme. */
public final class Sessions {
  private final EventFacts event;
  private final List<Session> sessions;
  private final List<String> notes;

  private Sessions(EventFacts event, List<Session> sessions, List<String> notes) {
    this.event = event;
    this.sessions = List.copyOf(sessions);
    this.notes = List.copyOf(notes);
  }

  private record Found(Entry entry, ProposalContext proposal) {}

  /** A session with the name of its file, which does not depend on the other sessions. */
  private record Session(Entry entry, String name, ProposalContext proposal) {}

  /**
   * Chooses sessions.
   *
   * @param omitted the statuses of sessions that are left out although the filter accepts them
   * @param zone whose days count
   * @throws UnusableFilterException if the filter asks for a value that none of them has
   */
  public static Sessions of(
      List<ProposalContext> all, Filter filter, Set<Status> omitted, ZoneId zone)
      throws UnusableFilterException {
    List<Found> found = new ArrayList<>();
    Programme.Builder whole = new Programme.Builder(Privacy.PUBLIC);
    for (ProposalContext one : all) {
      Entry entry = Entry.of(one.proposal(), one.profile(), Privacy.PUBLIC);
      whole.add(entry, one.profile());
      found.add(new Found(entry, one));
    }
    filter.refuseUnknown(found.stream().map(Found::entry).toList(), zone);
    // A programme gives identities and sorts; sorted the same way, each proposal meets its entry.
    found.sort(Comparator.comparing(Found::entry, Programme.ORDER));
    List<Entry> identified = whole.build().entries();
    List<String> names = FileNames.of(identified);
    List<Session> chosen = new ArrayList<>();
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    Programme.Builder builder = new Programme.Builder(Privacy.PUBLIC);
    for (int i = 0; i < found.size(); i++) {
      Entry entry = identified.get(i);
      if (!filter.accepts(entry, zone)) {
        continue;
      }
      if (omitted.contains(entry.status())) {
        counts.merge(entry.status(), 1, Integer::sum);
      } else {
        ProposalContext proposal = found.get(i).proposal();
        chosen.add(new Session(entry, names.get(i), proposal));
        builder.add(entry, proposal.profile());
      }
    }
    return new Sessions(builder.build().event(), chosen, Selection.notes(counts));
  }

  /** The lines of a note on the omitted sessions. */
  public List<String> notes() {
    return notes;
  }

  /** The title of the programme. */
  public String title() {
    return event.title();
  }

  /** Returns whether there are no sessions. */
  public boolean isEmpty() {
    return sessions.isEmpty();
  }

  /** JSON-LD, an object for each. */
  public List<String> data() {
    return sessions.stream()
        .map(session -> EventData.of(session.entry(), event, Optional.empty()))
        .toList();
  }

  /** Chapters of a book, below its heading. */
  public List<Chapter> chapters(ListingPrinter printer, Workers workers) {
    return print(workers, session -> printer.print(session.proposal(), 2));
  }

  /** Listings that stand alone, each in a file of its own. */
  public List<Chapter> files(ListingPrinter printer, Workers workers) {
    return print(
        workers,
        session -> {
          String text = printer.print(session.proposal());
          return printer.format() == ListingFormat.HTML
              ? page(session.entry(), text, printer.templates())
              : text;
        });
  }

  private String page(Entry entry, String article, Templates templates) {
    List<String> data = List.of(EventData.of(entry, event, Optional.empty()));
    return new HtmlPage(entry.name().heading(), List.of(), data, "", article).print(templates);
  }

  private List<Chapter> print(Workers workers, Function<Session, String> printer) {
    return workers.each(
        sessions, session -> new Chapter(session.entry(), session.name(), printer.apply(session)));
  }
}

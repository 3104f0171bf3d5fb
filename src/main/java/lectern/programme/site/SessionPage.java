package lectern.programme.site;

import java.util.List;
import java.util.Optional;
import lectern.output.html.PageFile;
import lectern.programme.Entry;
import lectern.proposal.Status;
import lectern.session.Slot;

/** The page of a session. */
final class SessionPage {

  /**
   * The values of the template.
   *
   * @param slot the times for programs, or none
   * @param calendar the name of its calendar file; empty where it has none
   * @param permalink its address, if that is known; else empty
   * @param previous the session before it in the programme, or none
   * @param next the session after it in the programme, or none
   * @param listing the markup of its listing
   */
  private record Values(
      String title,
      boolean isWithdrawn,
      List<Moments> slot,
      String calendar,
      String permalink,
      List<Neighbor> previous,
      List<Neighbor> next,
      String listing) {}

  private record Moments(String start, String end) {
    static Moments of(Slot slot) {
      return new Moments(slot.start().toString(), slot.end().toString());
    }
  }

  private record Neighbor(String address, String title) {}

  private SessionPage() {}

  /**
   * Prints the main part of the page.
   *
   * @param hasCalendar whether there is a calendar file beside it
   */
  static String print(
      Entry entry,
      Optional<Entry> previous,
      Optional<Entry> next,
      boolean hasCalendar,
      PageContent content) {
    Values values =
        new Values(
            entry.name().title(),
            entry.status() == Status.WITHDRAWN,
            entry.slot().map(Moments::of).stream().toList(),
            hasCalendar ? content.names().of(entry) + ".ics" : "",
            content.address().map(site -> site.page(entry)).orElse(""),
            neighbor(previous, content),
            neighbor(next, content),
            content.listings().article(entry, 1));
    return content.templates().print(PageFile.SESSION_HTML, values);
  }

  private static List<Neighbor> neighbor(Optional<Entry> entry, PageContent content) {
    return entry
        .map(other -> new Neighbor(content.names().of(other) + ".html", other.name().heading()))
        .stream()
        .toList();
  }
}

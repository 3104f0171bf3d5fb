package lectern.programme.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lectern.output.html.PageFile;
import lectern.output.html.PageFrame;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.programme.EventFacts;
import lectern.programme.SiteAddress;
import lectern.programme.calendar.CalendarText;
import lectern.programme.page.EventData;
import lectern.proposal.Status;
import lectern.session.Workers;

/** A programme as a site: an index, a page for each session, one for speakers, and calendars. */
public final class Site {
  /** The name of the calendar with all sessions. */
  public static final String CALENDAR = "programme.ics";

  /** The folder of the pages of sessions. */
  public static final String SESSIONS = SiteAddress.SESSIONS;

  private static final String INDEX = "index.html";
  private static final String SPEAKERS = "speakers.html";
  private static final String STYLE = "style.css";
  private static final String SCRIPT = "script.js";

  /** Images and fonts are for templates of an event's own. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; base-uri 'none'; form-action 'none'";

  private final PageContent content;
  private final CalendarText calendar;

  private Site(PageContent content, CalendarText calendar) {
    this.content = content;
    this.calendar = calendar;
  }

  /**
   * Prints all files of a site.
   *
   * @param calendar that of the programme; without events, it is no file
   * @return their texts by their paths from its folder, with slashes
   */
  public static Map<String, String> print(
      PageContent content, CalendarText calendar, Workers workers) {
    return new Site(content, calendar).files(workers);
  }

  /** The path of the page of a session. */
  static String page(Entry entry, PageContent content) {
    return SESSIONS + content.names().of(entry) + ".html";
  }

  private record SessionFiles(String page, Optional<String> calendar) {}

  private Map<String, String> files(Workers workers) {
    Templates templates = content.templates();
    EventFacts event = content.programme().event();
    ProgrammePage programme = new ProgrammePage(content, entry -> page(entry, content));
    Map<String, String> files = new LinkedHashMap<>();
    List<Supplier<String>> bodies = List.of(programme::print, () -> SpeakersPage.print(content));
    List<String> printed = workers.each(bodies, Supplier::get);
    files.put(INDEX, frame(INDEX, event.title(), "", List.of(), printed.get(0)));
    files.put(
        SPEAKERS, frame(SPEAKERS, "Speakers – " + event.title(), "", List.of(), printed.get(1)));
    List<String> styles = new ArrayList<>();
    styles.add(templates.text(PageFile.PAGE_CSS));
    styles.add(templates.text(PageFile.PROGRAMME_CSS));
    styles.add(programme.rules());
    styles.addAll(templates.added());
    files.put(STYLE, String.join("\n", styles));
    files.put(SCRIPT, templates.text(PageFile.PROGRAMME_JS));
    if (!calendar.isEmpty()) {
      files.put(CALENDAR, calendar.text());
    }
    List<Entry> entries = content.programme().entries();
    List<Integer> positions = IntStream.range(0, entries.size()).boxed().toList();
    List<SessionFiles> sessions = workers.each(positions, this::session);
    for (int i = 0; i < sessions.size(); i++) {
      String name = SESSIONS + content.names().of(entries.get(i));
      files.put(name + ".html", sessions.get(i).page());
      sessions.get(i).calendar().ifPresent(text -> files.put(name + ".ics", text));
    }
    return files;
  }

  private SessionFiles session(int at) {
    List<Entry> entries = content.programme().entries();
    Entry entry = entries.get(at);
    Optional<String> text = calendar.text(entry);
    String body =
        SessionPage.print(entry, neighbor(at, -1), neighbor(at, 1), text.isPresent(), content);
    EventFacts event = content.programme().event();
    return new SessionFiles(
        frame(
            page(entry, content),
            entry.name().heading() + " – " + event.name(),
            "../",
            List.of(EventData.of(entry, event, content.address())),
            body),
        text);
  }

  /** The nearest session in a direction that takes place. */
  private Optional<Entry> neighbor(int at, int step) {
    List<Entry> entries = content.programme().entries();
    for (int i = at + step; i >= 0 && i < entries.size(); i += step) {
      if (entries.get(i).status() != Status.WITHDRAWN) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * A page in the frame of the site.
   *
   * @param path from the folder of the site
   * @param root the path back to that folder
   */
  private String frame(String path, String title, String root, List<String> data, String body) {
    List<PageFrame.Link> links = new ArrayList<>();
    links.add(new PageFrame.Link("Programme", root + INDEX, path.equals(INDEX)));
    links.add(new PageFrame.Link("Speakers", root + SPEAKERS, path.equals(SPEAKERS)));
    if (!calendar.isEmpty()) {
      links.add(new PageFrame.Link("Calendar", root + CALENDAR, false));
    }
    PageFrame.Site site =
        new PageFrame.Site(content.programme().event().name(), root + INDEX, links);
    return new PageFrame(
            title,
            POLICY,
            content.address().map(address -> address.folder() + path).orElse(""),
            List.of(root + STYLE),
            List.of(),
            List.of(root + SCRIPT),
            "",
            data,
            List.of(site),
            body)
        .print(content.templates());
  }
}

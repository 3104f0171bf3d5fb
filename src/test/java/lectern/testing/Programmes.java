package lectern.testing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lectern.output.html.Templates;
import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.programme.Entry;
import lectern.programme.ExportFormat;
import lectern.programme.Filter;
import lectern.programme.PageNames;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.Selection;
import lectern.programme.calendar.CalendarText;
import lectern.programme.calendar.Publication;
import lectern.programme.site.Listings;
import lectern.programme.site.PageContent;
import lectern.programme.site.Site;
import lectern.programme.table.PeopleTable;
import lectern.programme.table.SessionTable;
import lectern.session.ProposalContext;
import lectern.session.Workers;

/** Makes programmes out of YAML in a test. */
public final class Programmes {
  /** A small programme with names from many places and values that were made to do harm. */
  public static final Path FIXTURE = Golden.folder("programmes").resolve("programme.yaml");

  /** How a calendar is published that has no previous one, for which no clock is read. */
  public static final Publication FIRST_PUBLICATION =
      new Publication(
          Optional.empty(),
          () -> {
            throw new AssertionError("The clock was read.");
          },
          true,
          Optional.empty());

  private Programmes() {}

  /** The programme of the documents of a text. */
  public static Programme of(String yaml) {
    return of(yaml, Privacy.PUBLIC);
  }

  /** The programme of the documents of a text, which may hold private data. */
  public static Programme of(String yaml, Privacy privacy) {
    Programme.Builder builder = new Programme.Builder(privacy);
    for (ProposalContext checked : Checks.check("proposals.yaml", yaml).proposals()) {
      builder.add(Entry.of(checked.proposal(), checked.profile(), privacy), checked.profile());
    }
    return builder.build();
  }

  /** What pages of the documents of a text are made of, with a page for each. */
  public static PageContent pages(String yaml) {
    Programme.Builder builder = new Programme.Builder(Privacy.PUBLIC);
    Listings listings = new Listings(Templates.OWN);
    for (ProposalContext one : Checks.check("proposals.yaml", yaml).proposals()) {
      Entry entry = Entry.of(one.proposal(), one.profile(), Privacy.PUBLIC);
      builder.add(entry, one.profile());
      listings.add(entry, one);
    }
    Programme programme = builder.build();
    return new PageContent(
        programme,
        listings,
        PageNames.of(programme),
        Optional.empty(),
        ZoneOffset.UTC,
        ZoneOffset.UTC,
        Templates.OWN);
  }

  /** The files of the site of the documents of a text, by their paths. */
  public static Map<String, String> site(String yaml) {
    PageContent content = pages(yaml);
    CalendarText calendar =
        CalendarText.of(content.programme(), Optional.empty(), ZoneOffset.UTC, FIRST_PUBLICATION);
    return Site.print(content, calendar, Workers.ALONE);
  }

  /** What a format exports of the fixture's programme. */
  public static Programme exported(ExportFormat format, Privacy privacy) {
    Programme whole = of(Golden.read(FIXTURE), privacy);
    return Selection.of(whole, Filter.ALL, format, ZoneOffset.UTC).programme();
  }

  /** The sessions of a programme as comma-separated values. */
  public static String sessions(Programme programme, ZoneId zone) {
    return CsvSheet.print(SessionTable.of(programme, zone, List.of()), Delimiter.COMMA);
  }

  /** The people of a programme as comma-separated values. */
  public static String people(Programme programme, ZoneId zone) {
    return CsvSheet.print(PeopleTable.of(programme, zone, List.of()), Delimiter.COMMA);
  }

  /** One session whose texts are given ones, with what every format needs. */
  public static String hostile(String title, String name, String prose) {
    Map<String, Model> keys = new TreeMap<>();
    keys.put("event", Model.Text.of("IGF 2021"));
    keys.put("status", Model.Text.of("scheduled"));
    keys.put("title", Model.Text.of("T" + title));
    keys.put("room", Model.Text.of(title + "R"));
    keys.put(
        "time",
        new Model.Keys(
            Map.of(
                "start", Model.Text.of("2021-12-06T09:00Z"),
                "end", Model.Text.of("2021-12-06T10:30Z"))));
    keys.put(
        "speakers",
        new Model.Items(
            List.of(
                new Model.Keys(
                    Map.of(
                        "name", Model.Text.of(name + "."), "email", Model.Text.of(name + "@"))))));
    keys.put("description", Model.Text.of(prose + "."));
    return StyledYaml.writeQuoted(new Model.Keys(keys), 1).text().replace("\uFEFF", "");
  }

  /** The first entry of a programme. */
  public static Entry first(Programme programme) {
    return programme.entries().get(0);
  }
}

package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lectern.check.CheckedFile;
import lectern.output.Printable;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.programme.ExportFormat;
import lectern.programme.Filter;
import lectern.programme.PageNames;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.Selection;
import lectern.programme.UnusableFilterException;
import lectern.programme.calendar.CalendarText;
import lectern.programme.calendar.Publication;
import lectern.programme.calendar.PublishedCalendar;
import lectern.programme.schedule.Schedule;
import lectern.programme.schedule.ScheduleBuilder;
import lectern.programme.schedule.ScheduleJson;
import lectern.programme.schedule.ScheduleXml;
import lectern.programme.site.Listings;
import lectern.programme.site.OnePage;
import lectern.programme.site.PageContent;
import lectern.programme.site.Site;
import lectern.programme.site.SiteFile;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern programme}. */
final class ProgrammeCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final PreviousCalendarOption calendar = new PreviousCalendarOption();
  private final SiteUrlOption siteUrl = new SiteUrlOption();
  private final TemplateOptions look = new TemplateOptions();
  private final Argument<String> defaults = Argument.text("--write-templates", "FOLDER");
  private final OutputFolder folder = new OutputFolder();
  private final OutputFile output = new OutputFile();

  private final Argument<ExportFormat> target =
      Argument.choice("--to", "FORMAT", ExportFormat.values());

  private final Argument<String[]> where = CommonOptions.where();
  private final Argument<String> forOne = Argument.text("--for", "KEY=VALUE");
  private final Argument<Boolean> includePrivate = CommonOptions.includePrivate();
  private final ProgrammeTables tables = new ProgrammeTables();

  ProgrammeCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
        "programme",
        this,
        inputs,
        profileOptions,
        jobs,
        target,
        where,
        forOne,
        zone,
        includePrivate,
        tables,
        calendar,
        siteUrl,
        look,
        defaults,
        folder,
        output);
  }

  @Override
  public Integer call() throws Exception {
    if (defaults.isGiven()) {
      return writeTemplates();
    }
    ExportFormat format = format();
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    validate(format, privacy);
    ProgrammeTables.Chosen columns = tables.chosen(format, privacy);
    Filter filter = filter();
    Templates templates =
        format.isPages()
            ? look.read(Stream.of(SiteFile.values()).map(SiteFile::file).toList())
            : Templates.OWN;
    Optional<PublishedCalendar> previous = previous(format, privacy);
    List<ProposalContext> proposals = new ArrayList<>();
    ProposalLoader loader = profileOptions.loader();
    Workers workers = CommonOptions.workers(jobs);
    List<CheckedFile> unreadable =
        ProposalFiles.load(inputs, loader, workers, console, proposals::add);
    Listings listings = new Listings();
    Programme whole = programme(proposals, privacy, workers, listings);
    ZoneId days = CommonOptions.zone(zone, whole.event().zone());
    filter.refuseUnknown(whole.entries(), days);
    Selection selection = Selection.of(whole, filter, format, days);
    boolean isEmpty = !format.isTable() && selection.programme().entries().isEmpty();
    List<String> notes = new ArrayList<>(selection.notes());
    if (!isEmpty) {
      Publication publication =
          new Publication(
              previous,
              profileOptions.clock(console.clock()),
              unreadable.isEmpty(),
              siteUrl.site(whole));
      PageContent content =
          new PageContent(
              selection.programme(),
              listings,
              PageNames.of(whole),
              publication.site(),
              days,
              CommonOptions.zone(zone, whole.event().printed()),
              templates);
      notes.addAll(write(content, columns, filter.forWhom(), publication, loader));
    }
    int status = LeftOutFiles.print(unreadable, console);
    notes.forEach(note -> console.err().print(Printable.line(note) + "\n"));
    if (isEmpty) {
      throw new UsageException("No session matches; nothing was written.");
    }
    return status;
  }

  private static Programme programme(
      List<ProposalContext> proposals, Privacy privacy, Workers workers, Listings listings) {
    List<Entry> entries =
        workers.each(proposals, one -> Entry.of(one.proposal(), one.profile(), privacy));
    Programme.Builder builder = new Programme.Builder(privacy);
    for (int i = 0; i < entries.size(); i++) {
      builder.add(entries.get(i), proposals.get(i).profile());
      listings.add(entries.get(i), proposals.get(i));
    }
    return builder.build();
  }

  /** Writes the templates of the program to a folder, where none of them exists. */
  private int writeTemplates() throws IOException, UsageException {
    Path target = NamedFile.path(defaults.get());
    for (SiteFile file : SiteFile.values()) {
      NewFile.refuseExisting(target.resolve(file.file()));
    }
    for (SiteFile file : SiteFile.values()) {
      NewFile.write(target.resolve(file.file()), file.text());
    }
    return ExitStatus.OK;
  }

  private ExportFormat format() throws UsageException {
    return target
        .value()
        .orElseThrow(
            () ->
                new UsageException(
                    "Missing required option --to; choose one of: "
                        + String.join(", ", Argument.words(ExportFormat.values()))
                        + "."));
  }

  private Optional<PublishedCalendar> previous(ExportFormat format, Privacy privacy)
      throws IOException, UsageException {
    return switch (format) {
      case ICAL -> calendar.previous(output.file(), privacy);
      case SITE -> calendar.previous(Optional.of(siteFolder().resolve(Site.CALENDAR)), privacy);
      case SCHEDULE_JSON, SCHEDULE_XML, CSV, CSV_PEOPLE, XLSX, HTML -> Optional.empty();
    };
  }

  private Path siteFolder() throws IOException, UsageException {
    return folder.path("the site");
  }

  private void validate(ExportFormat format, Privacy privacy) throws UsageException {
    if (privacy == Privacy.PRIVATE && !format.mayBePrivate()) {
      throw new UsageException(
          "--include-private is not available for schedules and pages, which are published;"
              + " remove it.");
    }
    boolean isSite = format == ExportFormat.SITE;
    if (format != ExportFormat.ICAL && !isSite) {
      calendar.refuse();
    }
    if (siteUrl.isGiven() && format.isTable()) {
      throw UsageException.only(SiteUrlOption.NAME, "calendars, schedules and pages");
    }
    if (!format.isPages()) {
      look.refuse("html and site");
    }
    if (folder.isGiven() != isSite) {
      throw isSite
          ? new UsageException("A site needs a folder; add --output-dir FOLDER.")
          : UsageException.only("--output-dir", "site");
    }
    if (isSite && output.isGiven()) {
      throw UsageException.excluding("--output-dir", "--output");
    }
    tables.validate(format);
    if (format == ExportFormat.XLSX) {
      WorkbookOutput.refuseTerminal(output, console);
    }
  }

  private Filter filter() throws UnusableFilterException {
    Filter filter = Filter.where(Argument.all(where));
    return forOne.isGiven() ? filter.and(Filter.forOne(forOne.get())) : filter;
  }

  /** Writes the programme, and returns notes on it. */
  private List<String> write(
      PageContent content,
      ProgrammeTables.Chosen columns,
      Optional<String> forWhom,
      Publication publication,
      ProposalLoader loader)
      throws IOException, UsageException {
    Programme programme = content.programme();
    ZoneId times = content.times();
    switch (format()) {
      case ICAL -> {
        CalendarText text = CalendarText.of(programme, forWhom, times, publication);
        write(text.text(), loader);
        return text.notes();
      }
      case SITE -> {
        CalendarText text = CalendarText.of(programme, forWhom, times, publication);
        writeSite(content, text, publication.isWhole(), loader);
        return text.notes();
      }
      case SCHEDULE_JSON -> write(ScheduleJson.print(schedule(content)), loader);
      case SCHEDULE_XML -> write(ScheduleXml.print(schedule(content)), loader);
      case HTML -> write(OnePage.print(content), loader);
      case CSV -> write(tables.csv(columns.sessions(programme, times)), loader);
      case CSV_PEOPLE -> write(tables.csv(columns.people(programme, times)), loader);
      case XLSX ->
          WorkbookOutput.write(
              List.of(columns.sessions(programme, times), columns.people(programme, times)),
              output,
              inputs.files(),
              loader.settings(),
              console);
    }
    return List.of();
  }

  private static Schedule schedule(PageContent content) {
    return ScheduleBuilder.build(content.programme(), content.days(), content.address());
  }

  private void writeSite(
      PageContent content, CalendarText text, boolean isWhole, ProposalLoader loader)
      throws IOException, UsageException {
    Workers workers = CommonOptions.workers(jobs);
    Map<String, String> files = Site.print(content, text, workers);
    ReadFiles read = new ReadFiles(inputs.files(), loader.settings());
    look.files().forEach(file -> read.add(file.toString()));
    SiteFolder.Changes changes = new SiteFolder(siteFolder()).write(files, isWhole, read, workers);
    console
        .err()
        .print(
            "lectern: site of "
                + Plural.of(content.programme().entries().size(), "session")
                + " in \""
                + Printable.line(siteFolder().toString())
                + "\": "
                + changes.text()
                + ".\n");
  }

  private void write(String text, ProposalLoader loader) throws IOException, UsageException {
    output.write(text, inputs.files(), loader.settings(), console);
  }
}

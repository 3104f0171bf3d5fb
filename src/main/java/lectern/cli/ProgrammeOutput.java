package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.config.SettingsResolver;
import lectern.output.Printable;
import lectern.output.html.Templates;
import lectern.programme.ExportFormat;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.calendar.CalendarText;
import lectern.programme.calendar.Publication;
import lectern.programme.calendar.PublishedCalendar;
import lectern.programme.schedule.Schedule;
import lectern.programme.schedule.ScheduleBuilder;
import lectern.programme.schedule.ScheduleJson;
import lectern.programme.schedule.ScheduleXml;
import lectern.programme.site.OnePage;
import lectern.programme.site.PageContent;
import lectern.programme.site.Site;
import lectern.session.Plural;
import lectern.session.Workers;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** What a programme is written as, and where to. */
final class ProgrammeOutput implements Arguments {
  private final ProgrammeTables tables = new ProgrammeTables();
  private final PreviousCalendarOption calendar = new PreviousCalendarOption();
  private final TemplateOptions look = new TemplateOptions();
  private final OutputFolder folder = new OutputFolder();
  private final OutputFile output = new OutputFile();

  @Override
  public void addTo(CommandSpec command) {
    tables.addTo(command);
    calendar.addTo(command);
    look.addTo(command);
    folder.addTo(command);
    output.addTo(command);
  }

  /** Refuses options that a format has no use for. */
  void validate(ExportFormat format, Console console) throws UsageException {
    boolean isSite = format == ExportFormat.SITE;
    if (format != ExportFormat.ICAL && !isSite) {
      calendar.refuse();
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

  /**
   * What is read before any proposal.
   *
   * @param columns those of the tables
   * @param previous the calendar that subscribers have
   */
  record Prepared(
      ExportFormat format,
      ProgrammeTables.Chosen columns,
      Templates templates,
      Optional<PublishedCalendar> previous) {}

  /**
   * Reads what a format needs.
   *
   * @throws UsageException if there is no such column, or a file can't be used
   */
  Prepared prepare(ExportFormat format, Privacy privacy) throws IOException, UsageException {
    ProgrammeTables.Chosen columns = tables.chosen(format, privacy);
    Templates templates = look.read();
    Optional<PublishedCalendar> previous =
        switch (format) {
          case ICAL -> calendar.previous(output.file(), privacy);
          case SITE ->
              calendar.previous(
                  Optional.of(folder.path("the site").resolve(Site.CALENDAR)), privacy);
          case SCHEDULE_JSON, SCHEDULE_XML, CSV, CSV_PEOPLE, XLSX, HTML -> Optional.empty();
        };
    return new Prepared(format, columns, templates, previous);
  }

  /**
   * What is written.
   *
   * @param forWhom whom a calendar is for, if not for all
   */
  record Contents(PageContent pages, Optional<String> forWhom, Publication publication) {
    CalendarText calendar() {
      return CalendarText.of(pages.programme(), forWhom, pages.times(), publication);
    }

    Schedule schedule() {
      return ScheduleBuilder.build(pages.programme(), pages.days(), pages.address());
    }
  }

  /**
   * Writes the programme.
   *
   * @param inputs the files that were read
   * @param settings their settings
   * @return notes on it
   */
  List<String> write(
      Prepared prepared,
      Contents contents,
      List<Input> inputs,
      SettingsResolver settings,
      Workers workers,
      Console console)
      throws IOException, UsageException {
    PageContent pages = contents.pages();
    Programme programme = pages.programme();
    ZoneId times = pages.times();
    ProgrammeTables.Chosen columns = prepared.columns();
    ReadFiles read = look.readWith(inputs, settings);
    switch (prepared.format()) {
      case ICAL -> {
        CalendarText text = contents.calendar();
        output.write(text.text(), read, console);
        return text.notes();
      }
      case SITE -> {
        CalendarText text = contents.calendar();
        Map<String, String> files = Site.print(pages, text, workers);
        writeSite(programme, files, contents.publication().isWhole(), read, workers, console);
        return text.notes();
      }
      case SCHEDULE_JSON -> output.write(ScheduleJson.print(contents.schedule()), read, console);
      case SCHEDULE_XML -> output.write(ScheduleXml.print(contents.schedule()), read, console);
      case HTML -> output.write(OnePage.print(pages), read, console);
      case CSV -> output.write(tables.csv(columns.sessions(programme, times)), read, console);
      case CSV_PEOPLE -> output.write(tables.csv(columns.people(programme, times)), read, console);
      case XLSX ->
          WorkbookOutput.write(
              List.of(columns.sessions(programme, times), columns.people(programme, times)),
              output,
              read,
              console);
    }
    return List.of();
  }

  private void writeSite(
      Programme programme,
      Map<String, String> files,
      boolean isWhole,
      ReadFiles read,
      Workers workers,
      Console console)
      throws IOException, UsageException {
    Path site = folder.path("the site");
    SiteFolder.Changes changes = new SiteFolder(site).write(files, isWhole, read, workers);
    console
        .err()
        .print(
            "lectern: site of "
                + Plural.of(programme.entries().size(), "session")
                + " in \""
                + Printable.line(site.toString())
                + "\": "
                + changes.text()
                + ".\n");
  }
}

package lectern.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.output.Printable;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.programme.ExportFormat;
import lectern.programme.Filter;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.Selection;
import lectern.programme.UnusableFilterException;
import lectern.programme.calendar.CalendarText;
import lectern.programme.calendar.Publication;
import lectern.programme.calendar.PublishedCalendar;
import lectern.programme.page.ProgrammePage;
import lectern.programme.schedule.ScheduleBuilder;
import lectern.programme.schedule.ScheduleJson;
import lectern.programme.schedule.ScheduleXml;
import lectern.programme.table.PeopleTable;
import lectern.programme.table.SessionTable;
import lectern.session.ProposalLoader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern programme}. */
final class ProgrammeCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final CalendarOptions calendar = new CalendarOptions();
  private final OutputFile output = new OutputFile();

  private final Argument<ExportFormat> target =
      Argument.requiredChoice("--to", "FORMAT", ExportFormat.values());

  private final Argument<String[]> where = CommonOptions.where();
  private final Argument<String> forOne = Argument.text("--for", "KEY=VALUE");
  private final Argument<Boolean> includePrivate = CommonOptions.includePrivate();
  private final ColumnsOption columns = new ColumnsOption("--columns");
  private final ColumnsOption columnsOfPeople = new ColumnsOption("--people-columns");
  private final CsvOptions csv = new CsvOptions();

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
        columns,
        columnsOfPeople,
        csv,
        calendar,
        output);
  }

  @Override
  public Integer call() throws Exception {
    ExportFormat format = target.get();
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    validate(format, privacy);
    Tables tables = tables(format, privacy);
    Filter filter = filter();
    Optional<PublishedCalendar> previous =
        format == ExportFormat.ICAL ? calendar.previous(output.file(), privacy) : Optional.empty();
    Programme.Builder builder = new Programme.Builder(privacy);
    ProposalLoader loader = profileOptions.loader();
    List<CheckedFile> unreadable =
        ProposalFiles.load(
            inputs,
            loader,
            CommonOptions.workers(jobs),
            console,
            loaded -> builder.add(loaded.proposal(), loaded.profile()));
    Programme whole = builder.build();
    ZoneId days = CommonOptions.zone(zone, whole.event().zone());
    filter.refuseUnknown(whole.entries(), days);
    Selection selection = Selection.of(whole, filter, format, days);
    boolean isEmpty = format.isTimetable() && selection.programme().entries().isEmpty();
    List<String> notes = new ArrayList<>(selection.notes());
    if (!isEmpty) {
      Publication publication =
          calendar.publication(
              previous, profileOptions.clock(console.clock()), unreadable.isEmpty());
      notes.addAll(write(selection.programme(), tables, filter.forWhom(), publication, loader));
    }
    int status = LeftOutFiles.print(unreadable, console);
    notes.forEach(note -> console.err().print(Printable.line(note) + "\n"));
    if (isEmpty) {
      throw new UsageException("No session matches; nothing was written.");
    }
    return status;
  }

  private void validate(ExportFormat format, Privacy privacy) throws UsageException {
    if (privacy == Privacy.PRIVATE && !format.mayBePrivate()) {
      throw new UsageException(
          "--include-private is not available for schedules, which are published; remove it.");
    }
    if (format != ExportFormat.ICAL) {
      calendar.refuse();
    }
    if (!format.isCsv()) {
      csv.refuse("csv and csv-people");
    }
    if (columns.isGiven() && !format.isTable()) {
      throw UsageException.only("--columns", "csv, csv-people and xlsx");
    }
    if (columnsOfPeople.isGiven() && format != ExportFormat.XLSX) {
      throw UsageException.only("--people-columns", "xlsx");
    }
    if (format == ExportFormat.XLSX) {
      WorkbookOutput.refuseTerminal(output, console);
    }
  }

  /** The columns of the tables: of sessions and of people. */
  private record Tables(List<ColumnChoice> sessions, List<ColumnChoice> people) {}

  private Tables tables(ExportFormat format, Privacy privacy) throws UsageException {
    ColumnsOption people = format == ExportFormat.CSV_PEOPLE ? columns : columnsOfPeople;
    return new Tables(
        format == ExportFormat.CSV_PEOPLE
            ? List.of()
            : columns.choices(sessionColumns(privacy), sessionColumns(Privacy.PRIVATE)),
        people.choices(peopleColumns(privacy), peopleColumns(Privacy.PRIVATE)));
  }

  private static List<? extends Column<?>> sessionColumns(Privacy privacy) {
    return SessionTable.columns(ZoneOffset.UTC, privacy);
  }

  private static List<? extends Column<?>> peopleColumns(Privacy privacy) {
    return PeopleTable.columns(ZoneOffset.UTC, privacy);
  }

  private Filter filter() throws UnusableFilterException {
    Filter filter = Filter.where(Argument.all(where));
    return forOne.isGiven() ? filter.and(Filter.forOne(forOne.get())) : filter;
  }

  /** Writes the programme, and returns notes on it. */
  private List<String> write(
      Programme programme,
      Tables tables,
      Optional<String> forWhom,
      Publication publication,
      ProposalLoader loader)
      throws IOException, UsageException {
    ZoneId days = CommonOptions.zone(zone, programme.event().zone());
    ZoneId times = CommonOptions.zone(zone, programme.event().printed());
    switch (target.get()) {
      case ICAL -> {
        CalendarText text = CalendarText.of(programme, forWhom, times, publication);
        write(text.text(), loader);
        return text.notes();
      }
      case SCHEDULE_JSON ->
          write(ScheduleJson.print(ScheduleBuilder.build(programme, days)), loader);
      case SCHEDULE_XML -> write(ScheduleXml.print(ScheduleBuilder.build(programme, days)), loader);
      case HTML -> write(ProgrammePage.print(programme, days, times), loader);
      case CSV -> write(csv.print(SessionTable.of(programme, times, tables.sessions())), loader);
      case CSV_PEOPLE ->
          write(csv.print(PeopleTable.of(programme, times, tables.people())), loader);
      case XLSX ->
          WorkbookOutput.write(
              List.of(
                  SessionTable.of(programme, times, tables.sessions()),
                  PeopleTable.of(programme, times, tables.people())),
              output,
              inputs.files(),
              loader.settings(),
              console);
    }
    return List.of();
  }

  private void write(String text, ProposalLoader loader) throws IOException, UsageException {
    output.write(text, inputs.files(), loader.settings(), console);
  }
}

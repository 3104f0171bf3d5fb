package lectern.cli;

import java.time.ZoneId;
import java.time.ZoneOffset;
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
  private final ProfileOptions profileOptions = ProfileOptions.timeless();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final OutputFile output = new OutputFile();

  private final Argument<ExportFormat> target =
      Argument.requiredChoice("--to", "FORMAT", ExportFormat.values());

  private final Argument<String[]> where = CommonOptions.where();
  private final Argument<String> forOne = Argument.text("--for", "KEY=VALUE");
  private final Argument<Boolean> includePrivate = CommonOptions.includePrivate();
  private final ColumnsOption columns = new ColumnsOption("--columns");
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
        csv,
        output);
  }

  @Override
  public Integer call() throws Exception {
    ExportFormat format = target.get();
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    validate(format, privacy);
    List<ColumnChoice> choices = choices(format, privacy);
    Filter filter = filter();
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
    if (!isEmpty) {
      String text = print(selection.programme(), choices, filter.forWhom());
      output.write(text, inputs.files(), loader.settings(), console);
    }
    int status = LeftOutFiles.print(unreadable, console);
    selection.notes().forEach(note -> console.err().print(Printable.line(note) + "\n"));
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
    if (!format.isTable()) {
      csv.refuse("csv and csv-people");
    }
    if (columns.isGiven() && !format.isTable()) {
      throw UsageException.only("--columns", "csv and csv-people");
    }
  }

  private List<ColumnChoice> choices(ExportFormat format, Privacy privacy) throws UsageException {
    return switch (format) {
      case CSV -> columns.choices(sessionColumns(privacy), sessionColumns(Privacy.PRIVATE));
      case CSV_PEOPLE -> columns.choices(peopleColumns(privacy), peopleColumns(Privacy.PRIVATE));
      default -> List.of();
    };
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

  private String print(Programme programme, List<ColumnChoice> choices, Optional<String> forWhom) {
    ZoneId days = CommonOptions.zone(zone, programme.event().zone());
    ZoneId times = CommonOptions.zone(zone, programme.event().printed());
    return switch (target.get()) {
      case ICAL -> CalendarText.print(programme, forWhom, times);
      case SCHEDULE_JSON -> ScheduleJson.print(ScheduleBuilder.build(programme, days));
      case SCHEDULE_XML -> ScheduleXml.print(ScheduleBuilder.build(programme, days));
      case HTML -> ProgrammePage.print(programme, days, times);
      case CSV -> csv.print(SessionTable.of(programme, times, choices));
      case CSV_PEOPLE -> csv.print(PeopleTable.of(programme, times, choices));
    };
  }
}

package lectern.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.output.Printable;
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
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timeless();
  private final Jobs jobs = new Jobs();
  private final ZoneOption zone = new ZoneOption();
  private final OutputFile output = new OutputFile();

  private final Argument<ExportFormat> target =
      Argument.requiredChoice(
          "--to", "FORMAT", ExportFormat.values(), "What to print: ${COMPLETION-CANDIDATES}.");

  private final Argument<String[]> where =
      Argument.texts(
          "--where",
          "KEY=VALUE",
          "Only sessions with this status, theme, type, day, room or number. Of several values",
          "between commas, with no space behind them, any will do; of several --where all must",
          "hold. Default: status=accepted,scheduled,held, and in calendars withdrawn ones as",
          "cancelled.");

  private final Argument<String> forOne =
      Argument.text(
          "--for",
          "KEY=VALUE",
          "Only the sessions in one room (room=NAME), of one person in any role",
          "(speaker=NAME), or one session (session=NUMBER).");

  private final Argument<Boolean> includePrivate =
      Argument.flag(
          "--include-private",
          "Print private data of people too, for the organiser's own use: mail addresses, and in",
          "csv-people country, gender, youth, presence, confirmation and link. Not for schedules.");

  private final Argument<Boolean> excel =
      Argument.flag("--excel", "Begin CSV with a byte order mark, by which Excel knows UTF-8.");

  ProgrammeCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "programme",
            this,
            "Exports all sessions of an event: as a page, a calendar, a schedule or a table.",
            "  lectern programme --to html --output programme.html proposals/",
            "  lectern programme --to ical --output igf.ics proposals/",
            "  lectern programme --to ical --for \"room=Conference Room 6\" proposals/",
            "  lectern programme --to ical --time-zone Europe/Warsaw proposals/",
            "  lectern programme --to schedule-json --output schedule.json proposals/",
            "  lectern programme --to csv --where day=2021-12-10 --where type=workshop proposals/",
            "  lectern programme --to csv --where \"theme=Trust, security, stability\" proposals/",
            "  lectern programme --to csv-people --include-private --excel proposals/");
    Usage.exits(
        command, "all was exported", Optional.of("a proposal could not be read; the others were"));
    return Usage.add(
        command,
        inputs,
        profileOptions,
        jobs,
        target,
        where,
        forOne,
        zone,
        includePrivate,
        excel,
        output);
  }

  @Override
  public Integer call() throws Exception {
    ExportFormat format = target.get();
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    validate(format, privacy);
    ZoneId at = zone.zone();
    Filter filter = filter();
    Programme.Builder builder = new Programme.Builder(privacy);
    ProposalLoader loader = profileOptions.loader();
    List<CheckedFile> unreadable =
        ProposalFiles.load(
            inputs,
            loader,
            jobs.workers(),
            console,
            loaded -> builder.add(loaded.proposal(), loaded.profile()));
    Programme whole = builder.build();
    filter.refuseUnknown(whole.entries(), at);
    Selection selection = Selection.of(whole, filter, format, at);
    boolean isEmpty = format.isTimetable() && selection.programme().entries().isEmpty();
    if (!isEmpty) {
      String text = print(selection.programme(), filter.forWhom(), at);
      output.write(text, inputs.files(), loader.settings(), console);
    }
    int status = ProposalFiles.printUnreadable(unreadable, console);
    selection.notes().forEach(note -> console.err().print(Printable.line(note) + "\n"));
    if (isEmpty) {
      throw new UsageException("No session is left to export, so nothing is written.");
    }
    return status;
  }

  private void validate(ExportFormat format, Privacy privacy) throws UsageException {
    if (privacy == Privacy.PRIVATE && !format.mayBePrivate()) {
      throw new UsageException("A schedule is made to be published; leave --include-private out.");
    }
    if (excel.get() && !format.isTable()) {
      throw new UsageException("--excel is for csv and csv-people; leave it out.");
    }
  }

  private Filter filter() throws UnusableFilterException {
    Filter filter = Filter.where(Argument.all(where));
    return forOne.isGiven() ? filter.and(Filter.forOne(forOne.get())) : filter;
  }

  private String print(Programme programme, Optional<String> forWhom, ZoneId zone) {
    String mark = excel.get() ? BYTE_ORDER_MARK : "";
    return switch (target.get()) {
      case ICAL -> CalendarText.print(programme, forWhom, zone);
      case SCHEDULE_JSON -> ScheduleJson.print(ScheduleBuilder.build(programme, zone));
      case SCHEDULE_XML -> ScheduleXml.print(ScheduleBuilder.build(programme, zone));
      case HTML -> ProgrammePage.print(programme, zone);
      case CSV -> mark + SessionTable.print(programme, zone);
      case CSV_PEOPLE -> mark + PeopleTable.print(programme, zone);
    };
  }
}

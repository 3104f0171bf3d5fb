package lectern.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.config.SettingsResolver;
import lectern.programme.Filter;
import lectern.programme.UnusableFilterException;
import lectern.programme.book.Book;
import lectern.programme.book.Chapter;
import lectern.programme.book.ListingFormat;
import lectern.programme.book.ListingPrinter;
import lectern.programme.book.Sessions;
import lectern.proposal.Status;
import lectern.proposal.Zone;
import lectern.report.FindingLimit;
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern format}. */
final class FormatCommand implements Callable<Integer> {
  /** The statuses of sessions that do not take place. */
  private static final Set<Status> CANCELED = Set.of(Status.DECLINED, Status.WITHDRAWN);

  private final Console console;

  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final OutputFolderOption folder = new OutputFolderOption();
  private final Argument<Integer> width = CommonOptions.width(0);
  private final OutputFile output = new OutputFile();
  private final TemplateOptions look = new TemplateOptions();

  private final Argument<ListingFormat> target = CommonOptions.to(ListingFormat.values());
  private final Argument<String[]> where = CommonOptions.where();
  private final Argument<Boolean> single = Argument.flag("--single");
  private final Argument<Boolean> includePrivate = CommonOptions.includePrivate();
  private final Argument<Boolean> strict = Argument.flag("--strict");

  FormatCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
        "format",
        this,
        inputs,
        profileOptions,
        jobs,
        target,
        width,
        where,
        single,
        folder,
        output,
        look,
        includePrivate,
        strict);
  }

  @Override
  public Integer call() throws Exception {
    ListingFormat format = target.or(ListingFormat.TEXT);
    refuseTwoOutputs();
    if (format != ListingFormat.HTML) {
      look.refuse("html");
    }
    ListingPrinter printer =
        new ListingPrinter(
            format, width.or(CommonOptions.WIDTH), includePrivate.get(), look.read());
    Filter filter = Filter.where(Argument.all(where));
    Workers workers = CommonOptions.workers(jobs);
    List<ProposalContext> proposals = new ArrayList<>();
    ProposalLoader loader =
        strict.get() ? profileOptions.loader(console.clock()) : profileOptions.loader();
    List<CheckedFile> refused =
        strict.get()
            ? loadStrictly(loader, workers, proposals)
            : ProposalFiles.load(inputs, loader, workers, console, proposals::add);
    if (!proposals.isEmpty() && (folder.isGiven() || !strict.get() || refused.isEmpty())) {
      print(proposals, filter, printer, workers, loader.settings());
    }
    return strict.get() ? printErrors(refused) : LeftOutFiles.print(refused, console);
  }

  private int printErrors(List<CheckedFile> refused) throws IOException {
    if (refused.isEmpty()) {
      return ExitStatus.OK;
    }
    new TextReport(TextSettings.PLAIN).write(FindingLimit.applied(refused), console.err());
    return ExitStatus.FINDINGS;
  }

  /** Adds the proposals of files without errors, and returns the other files. */
  private List<CheckedFile> loadStrictly(
      ProposalLoader loader, Workers workers, List<ProposalContext> proposals)
      throws IOException, UsageException {
    CheckRun run = new CheckRun(loader, RuleSelection.ALL, Optional.empty(), workers);
    FoundFiles found = inputs.find(loader.settings(), console);
    List<CheckedFile> checked =
        Progress.during(
            found.files(), console, files -> run.runKeepingProposals(files, whole -> false));
    List<String> foreign = FoundFiles.foreign(checked);
    found.refuseEmpty(foreign);
    found.printSkipped(foreign, console);
    MisnamedConfigurations.print(found, loader.settings(), console);
    List<CheckedFile> refused = new ArrayList<>();
    for (CheckedFile file : checked) {
      if (!file.isWhole() || file.hasErrors()) {
        refused.add(file);
      }
      if (!file.hasErrors()) {
        proposals.addAll(file.proposals());
      }
    }
    return refused;
  }

  private void refuseTwoOutputs() throws UsageException {
    boolean toFile = output.isGiven();
    boolean isBook = single.get();
    if (folder.isGiven() && (toFile || isBook)) {
      throw UsageException.excluding("--output-dir", toFile ? "--output" : "--single");
    }
  }

  private void print(
      List<ProposalContext> all,
      Filter filter,
      ListingPrinter printer,
      Workers workers,
      SettingsResolver settings)
      throws IOException, UsageException, UnusableFilterException {
    boolean isBook = single.get();
    boolean isPlain = isPlain(printer);
    boolean isSelected = !inputs.isOneFile() && !filter.asksForStatus();
    Set<Status> omitted = isSelected ? CANCELED : Set.of();
    boolean isComplete = all.stream().noneMatch(one -> omitted.contains(status(one)));
    if (!isBook
        && !folder.isGiven()
        && filter.isEmpty()
        && isComplete
        && (isPlain || all.size() == 1)) {
      // Nothing needs to know them as a programme.
      write(isPlain ? oneAfterAnother(all, printer) : alone(all.get(0), printer), settings);
      return;
    }
    Sessions sessions = Sessions.of(all, filter, omitted, days(all));
    printSessions(sessions, printer, workers, settings);
  }

  private void printSessions(
      Sessions sessions, ListingPrinter printer, Workers workers, SettingsResolver settings)
      throws IOException, UsageException {
    sessions.notes().forEach(note -> console.err().print(note + "\n"));
    if (folder.isGiven()) {
      List<Chapter> files = sessions.files(printer, workers);
      folder.write(sessions.title(), files, printer, read(settings), workers, console);
    } else if (sessions.isEmpty()) {
      throw new UsageException("No session matches; nothing was written.");
    } else {
      List<Chapter> chapters = sessions.chapters(printer, workers);
      write(
          single.get() || !isPlain(printer)
              ? Book.print(sessions.title(), chapters, printer, sessions.data())
              : joined(chapters.stream().map(Chapter::text).toList(), printer),
          settings);
    }
  }

  /** Returns whether listings can follow one another without anything around them. */
  private static boolean isPlain(ListingPrinter printer) {
    return printer.format() == ListingFormat.TEXT || printer.format() == ListingFormat.MARKDOWN;
  }

  private static Status status(ProposalContext one) {
    return one.proposal().heading().status().value().orElse(Status.SUBMITTED);
  }

  /** Returns the time zone of the first proposal, whose days count. */
  private static ZoneId days(List<ProposalContext> all) {
    return all.stream().findFirst().flatMap(ProposalContext::timeZone).orElse(Zone.UTC).id();
  }

  private void write(String text, SettingsResolver settings) throws IOException, UsageException {
    output.write(text, read(settings), console);
  }

  private ReadFiles read(SettingsResolver settings) {
    return look.readWith(inputs.files(), settings);
  }

  private static String alone(ProposalContext one, ListingPrinter printer)
      throws UnusableFilterException {
    return Sessions.of(List.of(one), Filter.ALL, Set.of(), ZoneOffset.UTC)
        .files(printer, Workers.ALONE)
        .get(0)
        .text();
  }

  private static String oneAfterAnother(List<ProposalContext> all, ListingPrinter printer) {
    List<String> texts = new ArrayList<>();
    all.forEach(one -> texts.add(printer.print(one)));
    return joined(texts, printer);
  }

  private static String joined(List<String> texts, ListingPrinter printer) {
    boolean isText = printer.format() == ListingFormat.TEXT;
    return String.join(isText ? "\n" + printer.rule("-") + "\n\n" : "\n---\n\n", texts);
  }
}

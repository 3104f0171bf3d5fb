package lectern.cli;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern format}. */
final class FormatCommand implements Callable<Integer> {
  private final Console console;

  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Jobs jobs = new Jobs();
  private final OutputFolderOption folder = new OutputFolderOption();
  private final WidthOption width = WidthOption.ofWrapping();
  private final OutputFile output = new OutputFile();

  private final Argument<ListingFormat> target =
      Argument.choiceOr(
          ListingFormat.TEXT,
          "--to",
          "FORMAT",
          ListingFormat.values(),
          "What to print: ${COMPLETION-CANDIDATES} (default: text).");

  private final Argument<String[]> where =
      Argument.texts(
          "--where",
          "KEY=VALUE",
          "Only sessions with this status, theme, type, day (in UTC), room or number. Of several",
          "values between commas, with no space behind them, any will do; of several --where all",
          "must hold.");

  private final Argument<Boolean> single =
      Argument.flag(
          "--single", "Print all as one book, in the order of the programme, with contents.");

  private final Argument<Boolean> includePrivate =
      Argument.flag(
          "--include-private",
          "Print mail addresses that stand in texts, and in json and yaml private data of people too:",
          "country, gender, youth, confirmation and mail address. For the organiser's own use.");

  private final Argument<Boolean> strict =
      Argument.flag(
          "--strict",
          "Print nothing as long as a proposal has errors; tell them instead. With --output-dir only",
          "those with errors are left out.");

  FormatCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "format",
            this,
            "Prints proposals as the listing that a programme publishes.",
            "  lectern format proposal.yaml",
            "  lectern format --to markdown --output session.md proposal.yaml",
            "  lectern format --to html --output-dir out --where status=accepted proposals/",
            "  lectern format --to html --single --output book.html proposals/",
            "  lectern format --width 0 proposal.yaml        every paragraph on one line",
            "  lectern format --strict proposal.yaml         nothing while there are errors");
    Usage.exits(
        command, "all was printed", Optional.of("something could not be, or --strict refused it"));
    return Usage.add(
        command,
        inputs,
        profileOptions,
        jobs,
        target,
        width,
        where,
        single,
        folder,
        output,
        includePrivate,
        strict);
  }

  @Override
  public Integer call() throws Exception {
    ListingPrinter printer =
        new ListingPrinter(target.get(), width.columns(), includePrivate.get());
    refuseTwoOutputs();
    Filter filter = Filter.where(Argument.all(where));
    Workers workers = jobs.workers();
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
    return ProposalFiles.printUnreadable(refused, console);
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
    FoundFiles.printSkipped(foreign, console);
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
      throw new UsageException(
          "--output-dir writes many files, "
              + (toFile ? "--output" : "--single")
              + " one; leave one of them out.");
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
    boolean isPlain =
        printer.format() == ListingFormat.TEXT || printer.format() == ListingFormat.MARKDOWN;
    if (!isBook && !folder.isGiven() && filter.isEmpty() && (isPlain || all.size() == 1)) {
      // Nothing needs to know them as a programme.
      write(isPlain ? oneAfterAnother(all, printer) : alone(all.get(0), printer), settings);
      return;
    }
    Sessions sessions = Sessions.of(all, filter, ZoneOffset.UTC);
    if (folder.isGiven()) {
      List<Chapter> files = sessions.files(printer, workers);
      ReadFiles read = new ReadFiles(inputs.files(), settings);
      folder.write(sessions.title(), files, printer.format(), read, workers, console);
    } else if (sessions.isEmpty()) {
      throw new UsageException("No session is left to print, so nothing is written.");
    } else {
      List<Chapter> chapters = sessions.chapters(printer, workers);
      write(
          isBook || !isPlain
              ? Book.print(sessions.title(), chapters, printer, sessions.data())
              : joined(chapters.stream().map(Chapter::text).toList(), printer),
          settings);
    }
  }

  private void write(String text, SettingsResolver settings) throws IOException, UsageException {
    output.write(text, inputs.files(), settings, console);
  }

  private static String alone(ProposalContext one, ListingPrinter printer)
      throws UnusableFilterException {
    return Sessions.of(List.of(one), Filter.ALL, ZoneOffset.UTC)
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

package lectern.cli;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.book.Book;
import lectern.book.Chapter;
import lectern.book.ListingFormat;
import lectern.book.Press;
import lectern.book.Sessions;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.Examination;
import lectern.check.Inspection;
import lectern.check.Selection;
import lectern.check.Workers;
import lectern.config.Policies;
import lectern.programme.Filter;
import lectern.programme.UnusableFilterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern format}. */
final class FormatCommand implements Callable<Integer> {
  private final Console console;

  private final Inputs inputs = new Inputs();
  private final Judging judging = new Judging();
  private final Jobs jobs = new Jobs();
  private final Bulk bulk = new Bulk();

  private final OptionSpec target =
      Words.option("--to", "FORMAT", ListingFormat.values())
          .initialValue(ListingFormat.TEXT)
          .description("What to print: ${COMPLETION-CANDIDATES} (default: text).")
          .build();

  private final WidthOption width = WidthOption.ofWrapping();

  private final Where where =
      new Where(
          "Only sessions with this status, theme, type, day (in UTC), room or number. Of several",
          "values between commas, with no space behind them, any will do; of several --where all",
          "must hold.");

  private final OptionSpec single =
      Usage.flag(
          "--single", "Print all as one book, in the order of the programme, with contents.");

  private final OptionSpec includePrivate =
      Usage.flag(
          "--include-private",
          "Print mail addresses that stand in texts, and in json and yaml private data of people too:",
          "country, gender, youth, confirmation and mail address. For the organiser's own use.");

  private final OutputFile output = new OutputFile();

  private final OptionSpec strict =
      Usage.flag(
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
    inputs.addTo(command);
    judging.addTo(command);
    jobs.addTo(command);
    command.addOption(target);
    width.addTo(command);
    where.addTo(command);
    command.addOption(single);
    bulk.addTo(command);
    output.addTo(command);
    return command.addOption(includePrivate).addOption(strict);
  }

  @Override
  public Integer call() throws Exception {
    Press press = press();
    refuseSenseless();
    Filter filter = where.filter();
    Policies policies = judging.policies();
    Workers workers = jobs.workers();
    List<CheckedFile> refused = new ArrayList<>();
    List<Examination> printed = new ArrayList<>();
    boolean refuses = strict.getValue();
    if (refuses) {
      judge(policies, workers, printed, refused);
    } else {
      refused.addAll(new Gathering(console, inputs, workers).each(policies, printed::add));
    }
    if (!printed.isEmpty() && (bulk.isAsked() || !refuses || refused.isEmpty())) {
      print(printed, filter, press, workers);
    }
    return Refused.tell(refused, console);
  }

  /** Finds the proposals without errors, those that only several proposals show included. */
  private void judge(
      Policies policies, Workers workers, List<Examination> printed, List<CheckedFile> refused)
      throws IOException, Unusable {
    Inspection inspection =
        new Inspection(
            new Checker(judging.now(console.clock())),
            policies,
            Selection.ALL,
            Optional.empty(),
            workers);
    Inputs.Read read = inputs.read(console.in(), policies);
    List<CheckedFile> checked;
    try (Progress progress = Progress.of(read.files(), console)) {
      checked = inspection.inspect(progress.watched(read.files()), configuration -> false);
    }
    read.refuseEmpty(checked);
    LeftOut.tell(checked, console);
    for (CheckedFile file : checked) {
      if (!file.isWhole() || file.hasErrors()) {
        refused.add(file);
      }
      if (!file.hasErrors()) {
        printed.addAll(file.proposals());
      }
    }
  }

  private Press press() throws Unusable {
    return new Press(target.getValue(), width.columns(), includePrivate.getValue());
  }

  private void refuseSenseless() throws Unusable {
    boolean toFile = output.isAsked();
    boolean isBook = single.getValue();
    if (bulk.isAsked() && (toFile || isBook)) {
      throw new Unusable(
          "--output-dir writes many files, "
              + (toFile ? "--output" : "--single")
              + " one; leave one of them out.");
    }
  }

  private void print(List<Examination> all, Filter filter, Press press, Workers workers)
      throws IOException, Unusable, UnusableFilterException {
    boolean isBook = single.getValue();
    boolean isPlain =
        press.format() == ListingFormat.TEXT || press.format() == ListingFormat.MARKDOWN;
    if (!isBook && !bulk.isAsked() && filter.isEmpty() && (isPlain || all.size() == 1)) {
      // Nothing needs to know them as a programme.
      output.write(isPlain ? oneAfterAnother(all, press) : alone(all.get(0), press), console);
      return;
    }
    Sessions sessions = Sessions.of(all, filter, ZoneOffset.UTC);
    if (bulk.isAsked()) {
      List<Chapter> files = sessions.files(press, workers);
      bulk.write(sessions.title(), files, press.format(), workers, console);
    } else if (sessions.isEmpty()) {
      throw new Unusable("No session is left to print, so nothing is written.");
    } else {
      List<Chapter> chapters = sessions.chapters(press, workers);
      output.write(
          isBook || !isPlain
              ? Book.print(sessions.title(), chapters, press, sessions.data())
              : joined(chapters.stream().map(Chapter::text).toList(), press),
          console);
    }
  }

  private static String alone(Examination one, Press press) throws UnusableFilterException {
    return Sessions.of(List.of(one), Filter.ALL, ZoneOffset.UTC)
        .files(press, Workers.ALONE)
        .get(0)
        .text();
  }

  private static String oneAfterAnother(List<Examination> all, Press press) {
    List<String> texts = new ArrayList<>();
    all.forEach(one -> texts.add(press.print(one)));
    return joined(texts, press);
  }

  private static String joined(List<String> texts, Press press) {
    boolean isText = press.format() == ListingFormat.TEXT;
    return String.join(isText ? "\n" + press.rule("-") + "\n\n" : "\n---\n\n", texts);
  }
}

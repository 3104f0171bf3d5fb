package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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
import lectern.report.Style;
import lectern.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern format}. */
final class FormatCommand implements Callable<Integer> {
  private static final int DEFAULT_WIDTH = 80;

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

  private final OptionSpec width =
      OptionSpec.builder("--width")
          .paramLabel("COLUMNS")
          .type(int.class)
          .initialValue(DEFAULT_WIDTH)
          .description("Wrap text at this many columns; 0 wraps nothing (default: 80).")
          .build();

  private final OptionSpec where =
      OptionSpec.builder("--where")
          .paramLabel("KEY=VALUE")
          .type(String[].class)
          .description(
              "Only sessions with this status, theme, type, day (in UTC), room or number. Of several",
              "values between commas, with no space behind them, any will do; of several --where all",
              "must hold.")
          .build();

  private final OptionSpec single =
      Usage.flag(
          "--single", "Print all as one book, in the order of the programme, with contents.");

  private final OptionSpec includePrivate =
      Usage.flag(
          "--include-private",
          "Print mail addresses that stand in texts, and in json and yaml private data of people too:",
          "country, gender, youth, confirmation and mail address. For the organiser's own use.");

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Write to this file; it is replaced only once all is written.")
          .build();

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
    command.addOption(target).addOption(width).addOption(where).addOption(single);
    bulk.addTo(command);
    return command.addOption(output).addOption(includePrivate).addOption(strict);
  }

  @Override
  public Integer call() throws Exception {
    Press press = press();
    refuseSenseless();
    Filter filter = filter();
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
    if (!refused.isEmpty()) {
      new TextReport(Style.PLAIN).write(refused, console.err());
    }
    return refused.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
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
    int columns = width.getValue();
    if (columns < 0) {
      throw new Unusable("The width " + columns + " is less than 0.");
    }
    return new Press(target.getValue(), columns, includePrivate.getValue());
  }

  private void refuseSenseless() throws Unusable {
    boolean toFile = output.getValue() != null;
    boolean isBook = single.getValue();
    if (bulk.isAsked() && (toFile || isBook)) {
      throw new Unusable(
          "--output-dir writes many files, "
              + (toFile ? "--output" : "--single")
              + " one; leave one of them out.");
    }
  }

  private Filter filter() throws Unusable {
    Optional<String[]> conditions = Optional.ofNullable(where.getValue());
    try {
      return Filter.where(conditions.map(Arrays::asList).orElse(List.of()));
    } catch (UnusableFilterException e) {
      throw new Unusable(e.getMessage());
    }
  }

  private void print(List<Examination> all, Filter filter, Press press, Workers workers)
      throws IOException, Unusable {
    boolean isBook = single.getValue();
    boolean isPlain =
        press.format() == ListingFormat.TEXT || press.format() == ListingFormat.MARKDOWN;
    if (!isBook && !bulk.isAsked() && filter.isEmpty() && (isPlain || all.size() == 1)) {
      // Nothing needs to know them as a programme.
      write(isPlain ? oneAfterAnother(all, press) : alone(all.get(0), filter, press));
      return;
    }
    Sessions sessions = sessions(all, filter);
    if (bulk.isAsked()) {
      List<Chapter> files = sessions.files(press, workers);
      bulk.write(sessions.title(), files, press.format(), workers, console);
    } else if (sessions.isEmpty()) {
      throw new Unusable("No session is left to print, so nothing is written.");
    } else {
      List<Chapter> chapters = sessions.chapters(press, workers);
      write(
          isBook || !isPlain
              ? Book.print(
                  sessions.title(), chapters, press.format(), sessions.data(), press.columns())
              : joined(chapters.stream().map(Chapter::text).toList(), press));
    }
  }

  private static Sessions sessions(List<Examination> all, Filter filter) throws Unusable {
    try {
      return Sessions.of(all, filter, ZoneOffset.UTC);
    } catch (UnusableFilterException e) {
      throw new Unusable(e.getMessage());
    }
  }

  private static String alone(Examination one, Filter filter, Press press) throws Unusable {
    return sessions(List.of(one), filter).files(press, Workers.ALONE).get(0).text();
  }

  private String oneAfterAnother(List<Examination> all, Press press) {
    List<String> texts = new ArrayList<>();
    all.forEach(one -> texts.add(press.print(one)));
    return joined(texts, press);
  }

  private String joined(List<String> texts, Press press) {
    return String.join(
        press.format() == ListingFormat.TEXT ? "\n" + "-".repeat(columns()) + "\n\n" : "\n---\n\n",
        texts);
  }

  private int columns() {
    int columns = width.getValue();
    return columns == 0 ? DEFAULT_WIDTH : columns;
  }

  private void write(String text) throws IOException {
    new Output(console).write(Optional.ofNullable(output.getValue()), text);
  }
}

package lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.session.ProposalLoader;
import lectern.statistics.Part;
import lectern.statistics.Statistics;
import lectern.statistics.print.Bars;
import lectern.statistics.print.CsvStatistics;
import lectern.statistics.print.HtmlStatistics;
import lectern.statistics.print.JsonStatistics;
import lectern.statistics.print.MarkdownStatistics;
import lectern.statistics.print.TextStatistics;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern stats}. */
final class StatsCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timeless();
  private final Jobs jobs = new Jobs();
  private final ZoneOption zone = new ZoneOption();
  private final OutputFile output = new OutputFile();

  private final Argument<Target> target =
      Argument.choiceOr(
          Target.TEXT,
          "--to",
          "FORMAT",
          Target.values(),
          "What to print: ${COMPLETION-CANDIDATES} (default: text).");

  private final Argument<Boolean> perSession =
      Argument.flag("--per-session", "Tell of each session as well, not only of the programme.");

  private final Argument<Boolean> exact =
      Argument.flag(
          "--exact",
          "Tell genders exactly, even of fewer than five people, and of single sessions: for the",
          "organiser's own use, not to be published.");

  private final WidthOption width =
      new WidthOption(
          TextStatistics.LEAST_WIDTH,
          "How wide lines of text may be, "
              + TextStatistics.LEAST_WIDTH
              + " or more (default: 80).");

  private final Argument<Boolean> ascii =
      Argument.flag(
          "--ascii", "Draw bars in ASCII, as is done anyway where the locale is not one of UTF-8.");

  StatsCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "stats",
            this,
            "Counts who is on stage, how the time is spent and what was accepted.",
            "  lectern stats proposals/",
            "  lectern stats --to html --output figures.html proposals/",
            "  lectern stats --to csv --per-session proposals/",
            "  lectern stats --to json proposals/ | jq '.parts[0].tables[].table'",
            "",
            "How each figure is counted is told in man/statistics.md, and on pages of HTML and Markdown.",
            "Of fewer than five people no gender is told: \"<5\"; nor what it could be computed from: \"5+\".",
            "",
            "JSON has these members:",
            "  version     1; grows when a member changes its meaning or goes",
            "  parts       about (programme or session), title, and tables: table (its name),",
            "              withheld (whether all rows are), columns, rows (row, figures: one for",
            "              each column; suppressed where one is null: what may be told instead,",
            "              one for each column), and where it has a meaning total (figures)",
            "",
            "CSV has a record for each figure: about, title, table, row, column, value; no totals.");
    Usage.exits(
        command, "all was counted", Optional.of("a proposal could not be read; the others were"));
    return Usage.add(
        command,
        inputs,
        profileOptions,
        jobs,
        target,
        perSession,
        exact,
        zone,
        width,
        ascii,
        output);
  }

  /** The formats of figures. */
  enum Target {
    TEXT,
    MARKDOWN,
    JSON,
    CSV,
    HTML
  }

  @Override
  public Integer call() throws Exception {
    int columns = width.columns();
    Statistics.Wish wish = new Statistics.Wish(exact.get(), perSession.get(), zone.zone());
    Statistics statistics = new Statistics();
    ProposalLoader loader = profileOptions.loader();
    List<CheckedFile> unreadable =
        ProposalFiles.load(inputs, loader, jobs.workers(), console, statistics::add);
    String text = print(statistics.parts(wish), columns);
    output.write(text, inputs.files(), loader.settings(), console);
    return ProposalFiles.printUnreadable(unreadable, console);
  }

  private String print(List<Part> parts, int columns) {
    return switch (target.get()) {
      case TEXT -> TextStatistics.print(parts, columns, new Bars(ascii.get() || !console.isUtf8()));
      case MARKDOWN -> MarkdownStatistics.print(parts);
      case JSON -> JsonStatistics.print(parts);
      case CSV -> CsvStatistics.print(parts);
      case HTML -> HtmlStatistics.print(parts);
    };
  }
}

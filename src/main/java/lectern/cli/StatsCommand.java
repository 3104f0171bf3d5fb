package lectern.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.output.table.ColumnChoice;
import lectern.session.ProposalLoader;
import lectern.statistics.Part;
import lectern.statistics.Statistics;
import lectern.statistics.print.Bars;
import lectern.statistics.print.HtmlStatistics;
import lectern.statistics.print.JsonStatistics;
import lectern.statistics.print.MarkdownStatistics;
import lectern.statistics.print.StatisticsSheet;
import lectern.statistics.print.TextStatistics;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern stats}. */
final class StatsCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timeless();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final OutputFile output = new OutputFile();
  private final Argument<Target> target = CommonOptions.to(Target.values());
  private final Argument<Boolean> perSession = Argument.flag("--per-session");
  private final Argument<Boolean> exact = Argument.flag("--exact");
  private final Argument<Integer> width = CommonOptions.width(TextStatistics.LEAST_WIDTH);
  private final Argument<Boolean> ascii = Argument.flag("--ascii");
  private final ColumnsOption columns = new ColumnsOption("--columns");
  private final CsvOptions csv = new CsvOptions();

  StatsCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
        "stats",
        this,
        inputs,
        profileOptions,
        jobs,
        target,
        perSession,
        exact,
        zone,
        width,
        ascii,
        columns,
        csv,
        output);
  }

  /** The formats of statistics. */
  enum Target {
    TEXT,
    MARKDOWN,
    JSON,
    CSV,
    XLSX,
    HTML
  }

  @Override
  public Integer call() throws Exception {
    List<ColumnChoice> choices = choices();
    Statistics.Wish wish =
        new Statistics.Wish(
            exact.get(),
            perSession.get(),
            zone.isGiven() ? Optional.of(zone.get()) : Optional.empty());
    Statistics statistics = new Statistics();
    ProposalLoader loader = profileOptions.loader();
    List<CheckedFile> unreadable =
        ProposalFiles.load(inputs, loader, CommonOptions.workers(jobs), console, statistics::add);
    write(statistics.parts(wish), choices, loader);
    return LeftOutFiles.print(unreadable, console);
  }

  private List<ColumnChoice> choices() throws UsageException {
    Target format = target.or(Target.TEXT);
    if (format != Target.CSV) {
      csv.refuse("csv");
    }
    if (columns.isGiven() && format != Target.CSV && format != Target.XLSX) {
      throw UsageException.only("--columns", "csv and xlsx");
    }
    if (format == Target.XLSX) {
      WorkbookOutput.refuseTerminal(output, console);
    }
    return columns.choices(StatisticsSheet.COLUMNS, StatisticsSheet.COLUMNS);
  }

  private void write(List<Part> parts, List<ColumnChoice> choices, ProposalLoader loader)
      throws IOException, UsageException {
    switch (target.or(Target.TEXT)) {
      case TEXT ->
          write(
              TextStatistics.print(
                  parts, width.or(CommonOptions.WIDTH), new Bars(ascii.get() || !console.isUtf8())),
              loader);
      case MARKDOWN -> write(MarkdownStatistics.print(parts), loader);
      case JSON -> write(JsonStatistics.print(parts), loader);
      case CSV -> write(csv.print(StatisticsSheet.of(parts, choices)), loader);
      case XLSX ->
          WorkbookOutput.write(
              List.of(StatisticsSheet.of(parts, choices)),
              output,
              inputs.files(),
              loader.settings(),
              console);
      case HTML -> write(HtmlStatistics.print(parts), loader);
    }
  }

  private void write(String text, ProposalLoader loader) throws IOException, UsageException {
    output.write(text, inputs.files(), loader.settings(), console);
  }
}

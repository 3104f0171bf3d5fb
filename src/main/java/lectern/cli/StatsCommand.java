package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.files.git.NoHistoryException;
import lectern.output.html.Templates;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.session.ProposalLoader;
import lectern.statistics.Part;
import lectern.statistics.Statistics;
import lectern.statistics.UnpairedEventsException;
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
  private final Path here;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timeless();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final OutputFile output = new OutputFile();
  private final Argument<Target> target = CommonOptions.to(Target.values());
  private final Argument<String> compare = Argument.text("--compare", "OTHER");
  private final Argument<Boolean> perSession = Argument.flag("--per-session");
  private final Argument<Boolean> all = Argument.flag("--all");
  private final Argument<Boolean> exact = Argument.flag("--exact");
  private final Argument<Integer> width = CommonOptions.width(TextStatistics.LEAST_WIDTH);
  private final Argument<Boolean> ascii = Argument.flag("--ascii");
  private final ColumnsOption columns = new ColumnsOption("--columns");
  private final CsvOptions csv = new CsvOptions();
  private final TemplateOptions look = new TemplateOptions();

  /**
   * Creates the command.
   *
   * @param here the working folder
   */
  StatsCommand(Console console, Path here) {
    this.console = console;
    this.here = here;
  }

  CommandSpec spec() {
    return Usage.command(
        "stats",
        this,
        inputs,
        profileOptions,
        jobs,
        target,
        compare,
        perSession,
        all,
        exact,
        zone,
        width,
        ascii,
        columns,
        csv,
        look,
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
    Templates templates = look.read();
    Statistics.Wish wish =
        new Statistics.Wish(
            exact.get(),
            perSession.get(),
            zone.isGiven() ? Optional.of(zone.get()) : Optional.empty());
    ProposalLoader loader = profileOptions.loader();
    Statistics statistics = new Statistics();
    FoundFiles found = inputs.find(loader.settings(), console);
    List<CheckedFile> unreadable = new ArrayList<>(load(found, loader, statistics));
    List<Part> parts =
        compare.isGiven() ? compared(statistics, wish, loader, unreadable) : statistics.parts(wish);
    write(parts, choices, templates, loader);
    return LeftOutFiles.print(unreadable, console);
  }

  /** Counts the other proposals too, and adds the files of which one can't be read. */
  private List<Part> compared(
      Statistics statistics,
      Statistics.Wish wish,
      ProposalLoader loader,
      List<CheckedFile> unreadable)
      throws IOException, UsageException, NoHistoryException {
    Statistics other = new Statistics();
    try (States states = new States(here, loader.settings())) {
      FoundFiles found = new FoundFiles(states.find(compare.get(), inputs.names()), List.of());
      unreadable.addAll(load(found, loader, other));
    }
    try {
      return statistics.beside(other, compare.get(), wish);
    } catch (UnpairedEventsException e) {
      throw new UsageException("--compare needs one event for each: " + e.getMessage());
    }
  }

  private List<CheckedFile> load(FoundFiles found, ProposalLoader loader, Statistics statistics)
      throws IOException, UsageException {
    return ProposalFiles.load(found, loader, CommonOptions.workers(jobs), console, statistics::add);
  }

  private List<ColumnChoice> choices() throws UsageException {
    Target format = target.or(Target.TEXT);
    if (format != Target.CSV) {
      csv.refuse("csv");
    }
    if (columns.isGiven() && format != Target.CSV && format != Target.XLSX) {
      throw UsageException.only("--columns", "csv and xlsx");
    }
    if (format != Target.HTML) {
      look.refuse("html");
    }
    if (format == Target.XLSX) {
      WorkbookOutput.refuseTerminal(output, console);
    }
    if (compare.isGiven() && perSession.get()) {
      throw UsageException.excluding("--compare", "--per-session");
    }
    List<Column<StatisticsSheet.Item>> known = StatisticsSheet.columns(compare.isGiven());
    return columns.choices(known, known);
  }

  private void write(
      List<Part> parts, List<ColumnChoice> choices, Templates templates, ProposalLoader loader)
      throws IOException, UsageException {
    switch (target.or(Target.TEXT)) {
      case TEXT ->
          write(
              TextStatistics.print(
                  parts,
                  width.or(CommonOptions.WIDTH),
                  new Bars(ascii.get() || !console.isUtf8()),
                  all.get()),
              loader);
      case MARKDOWN -> write(MarkdownStatistics.print(parts, all.get()), loader);
      case JSON -> write(JsonStatistics.print(parts), loader);
      case CSV -> write(csv.print(StatisticsSheet.of(parts, choices)), loader);
      case XLSX ->
          WorkbookOutput.write(
              List.of(StatisticsSheet.summary(parts), StatisticsSheet.of(parts, choices)),
              output,
              read(loader),
              console);
      case HTML -> write(HtmlStatistics.print(parts, all.get(), templates), loader);
    }
  }

  private void write(String text, ProposalLoader loader) throws IOException, UsageException {
    output.write(text, read(loader), console);
  }

  private ReadFiles read(ProposalLoader loader) {
    return look.readWith(inputs.files(), loader.settings());
  }
}

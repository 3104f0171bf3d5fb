package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.Examination;
import lectern.check.Inspection;
import lectern.check.Selection;
import lectern.config.Policies;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;
import lectern.listing.MarkdownListing;
import lectern.listing.TextListing;
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

  private final OptionSpec target =
      Words.option("--to", "FORMAT", Target.values())
          .initialValue(Target.TEXT)
          .description("What to print: ${COMPLETION-CANDIDATES} (default: text).")
          .build();

  private final OptionSpec width =
      OptionSpec.builder("--width")
          .paramLabel("COLUMNS")
          .type(int.class)
          .initialValue(DEFAULT_WIDTH)
          .description("Wrap text at this many columns; 0 wraps nothing (default: 80).")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Write to this file; it is replaced only once all is written.")
          .build();

  private final OptionSpec strict =
      Usage.flag("--strict", "Print nothing as long as a proposal has errors; tell them instead.");

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
            "  lectern format --width 0 proposal.yaml        every paragraph on one line",
            "  lectern format --strict proposal.yaml         nothing while there are errors");
    Usage.exits(
        command, "all was printed", Optional.of("something could not be, or --strict refused it"));
    inputs.addTo(command);
    judging.addTo(command);
    jobs.addTo(command);
    return command.addOption(target).addOption(width).addOption(output).addOption(strict);
  }

  /** What a listing is printed as. */
  enum Target {
    TEXT,
    MARKDOWN
  }

  @Override
  public Integer call() throws Exception {
    int columns = width.getValue();
    if (columns < 0) {
      throw new Unusable("The width " + columns + " is less than 0.");
    }
    boolean refuses = strict.getValue();
    Policies policies = judging.policies();
    Inspection inspection =
        new Inspection(
            new Checker(judging.now(console.clock())),
            policies,
            Selection.ALL,
            Optional.empty(),
            jobs.workers());
    Inputs.Read read = inputs.read(console.in(), policies);
    List<CheckedFile> checkedFiles = inspection.inspect(read.files(), configuration -> false);
    read.refuseEmpty(checkedFiles);
    LeftOut.tell(checkedFiles, console);
    List<CheckedFile> refused = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (CheckedFile file : checkedFiles) {
      if (!file.isWhole() || (refuses && file.hasErrors())) {
        refused.add(file);
      }
      for (Examination checked : file.proposals()) {
        text.append(text.isEmpty() ? "" : separator(columns)).append(print(checked, columns));
      }
    }
    if (!refused.isEmpty()) {
      new TextReport(Style.PLAIN).write(refused, console.err());
    }
    if (!text.isEmpty() && !(refuses && !refused.isEmpty())) {
      new Output(console).write(Optional.ofNullable(output.getValue()), text.toString());
    }
    return refused.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private String print(Examination checked, int columns) {
    Listing listing = ListingBuilder.build(checked.proposal(), checked.profile());
    return switch (target.<Target>getValue()) {
      case TEXT -> TextListing.print(listing, columns);
      case MARKDOWN -> MarkdownListing.print(listing);
    };
  }

  /** What stands between two listings. */
  private String separator(int columns) {
    return switch (target.<Target>getValue()) {
      case TEXT -> "\n" + "-".repeat(columns == 0 ? DEFAULT_WIDTH : columns) + "\n\n";
      case MARKDOWN -> "\n---\n\n";
    };
  }
}

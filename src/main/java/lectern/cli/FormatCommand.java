package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.Examination;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;
import lectern.listing.MarkdownListing;
import lectern.listing.TextListing;
import lectern.report.TextReport;
import lectern.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern format}. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints proposals as the listing that a programme publishes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern format proposal.yaml",
      "  lectern format --to markdown --output session.md proposal.yaml",
      "  lectern format --width 0 proposal.yaml        every paragraph on one line",
      "  lectern format --strict proposal.yaml         nothing while there are errors",
      "",
      "Exit status: 0 printed, 1 not printed because of errors in the proposal, 2 the run could not be done."
    })
final class FormatCommand implements Callable<Integer> {
  private static final int DEFAULT_WIDTH = 80;

  private final Console console;

  @Mixin private Inputs inputs;
  @Mixin private Judging judging;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      completionCandidates = TargetNames.class,
      converter = TargetConverter.class,
      description = "What to print: ${COMPLETION-CANDIDATES} (default: text).")
  private Target target = Target.TEXT;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Wrap text at this many columns; 0 wraps nothing (default: 80).")
  private int width = DEFAULT_WIDTH;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file; it is replaced only once all is written.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--strict",
      description = "Print nothing as long as a proposal has errors; tell them instead.")
  private boolean strict;

  FormatCommand(Console console) {
    this.console = console;
  }

  /** What a listing is printed as. */
  enum Target {
    TEXT,
    MARKDOWN
  }

  @Override
  public Integer call() throws Exception {
    if (width < 0) {
      throw new Unusable("The width " + width + " is less than 0.");
    }
    Checker checker = judging.checker();
    List<CheckedFile> broken = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (SourceReader.Result read : inputs.read(console.in())) {
      CheckedFile file = checker.check(read);
      if (file.proposals().isEmpty() || (strict && file.hasErrors())) {
        broken.add(file);
      }
      for (Examination checked : file.proposals()) {
        text.append(text.isEmpty() ? "" : separator()).append(print(checked));
      }
    }
    if (!broken.isEmpty()) {
      new TextReport(Colour.NEVER.style(console)).write(broken, console.err());
    }
    if (strict && !broken.isEmpty()) {
      return ExitStatus.FINDINGS;
    }
    new Output(console).write(output, text.toString());
    return broken.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private String print(Examination checked) {
    Listing listing = ListingBuilder.build(checked.proposal(), checked.profile());
    return switch (target) {
      case TEXT -> TextListing.print(listing, width);
      case MARKDOWN -> MarkdownListing.print(listing);
    };
  }

  /** What stands between two listings. */
  private String separator() {
    return switch (target) {
      case TEXT -> "\n" + "-".repeat(width == 0 ? DEFAULT_WIDTH : width) + "\n\n";
      case MARKDOWN -> "\n---\n\n";
    };
  }

  /** The words for {@code --to}. */
  static final class TargetNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.of(Target.values()).iterator();
    }
  }

  /** Reads {@code --to}. */
  static final class TargetConverter implements ITypeConverter<Target> {
    @Override
    public Target convert(String word) {
      return Words.parse(word, List.of(Target.values()));
    }
  }
}

package lectern.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Says what is wrong with proposals: where, why, and how to mend it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern check proposal.yaml",
      "  lectern check --stage submission --profile igf-2021 drafts/*.yaml",
      "  lectern check --output-format json proposal.yaml | jq '.findings[].rule'",
      "  git show HEAD:talk.yaml | lectern check --stdin-name talk.yaml -",
      "",
      "Exit status: 0 no errors (warnings and notes may be there), 1 errors, 2 the run could not be done."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Inputs inputs;
  @Mixin private Judging judging;

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      completionCandidates = OutputFormat.Names.class,
      converter = OutputFormat.Converter.class,
      description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = ColourNames.class,
      converter = ColourConverter.class,
      description = "Use colours: ${COMPLETION-CANDIDATES} (default: auto; NO_COLOR is honoured).")
  private Colour colour = Colour.AUTO;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Checker checker = judging.checker();
    List<CheckedFile> checked = new ArrayList<>();
    boolean failed = false;
    for (SourceReader.Result read : inputs.read(console.in())) {
      CheckedFile file = checker.check(read);
      failed |= file.hasErrors();
      checked.add(file);
    }
    format.report(colour.style(console)).write(checked, console.out());
    return failed ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  /** The words for {@code --color}. */
  static final class ColourNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.of(Colour.values()).iterator();
    }
  }

  /** Reads {@code --color}. */
  static final class ColourConverter implements ITypeConverter<Colour> {
    @Override
    public Colour convert(String word) {
      return Words.parse(word, List.of(Colour.values()));
    }
  }
}

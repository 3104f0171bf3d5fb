package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.report.Report;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lectern check}. */
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final Judging judging = new Judging();

  private final OptionSpec format =
      Words.option("--output-format", "FORMAT", OutputFormat.values())
          .initialValue(OutputFormat.TEXT)
          .description("How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
          .build();

  private final OptionSpec colour =
      Words.option("--color", "WHEN", Colour.values())
          .initialValue(Colour.AUTO)
          .description(
              "Use colours: ${COMPLETION-CANDIDATES} (default: auto; NO_COLOR is honoured).")
          .build();

  CheckCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "check",
            this,
            "Says what is wrong with proposals: where, why, and how to mend it.",
            "  lectern check proposal.yaml",
            "  lectern check --stage submission --profile igf-2021 drafts/*.yaml",
            "  lectern check --output-format json proposal.yaml | jq '.findings[].rule'",
            "  git show HEAD:talk.yaml | lectern check --stdin-name talk.yaml -",
            "",
            "JSON has these members; lines and columns count from 1, columns and offsets in code points:",
            "  version     1; grows when a member changes its meaning or goes",
            "  findings    rule, level (error, warning, note), message, remedy, file,",
            "              start and end (line, column, offset), and where the rule has one",
            "              its source (url, certainty: stated, observed or house)",
            "  summary     proposals, errors, warnings, notes");
    Usage.exits(
        command, "no errors; warnings and notes may be there", Optional.of("errors were found"));
    inputs.addTo(command);
    judging.addTo(command);
    return command.addOption(format).addOption(colour);
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
    Colour chosen = colour.getValue();
    Report report = format.<OutputFormat>getValue().report(chosen.style(console));
    report.write(checked, console.out());
    return failed ? ExitStatus.FINDINGS : ExitStatus.OK;
  }
}

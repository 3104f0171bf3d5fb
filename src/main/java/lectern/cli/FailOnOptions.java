package lectern.cli;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --fail-on} and {@code --max-warnings}: the findings that make a check fail. */
final class FailOnOptions implements Arguments {
  /** The least level of a finding that makes a check fail. */
  enum Failing {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    private boolean includes(Level level) {
      return switch (this) {
        case ERROR -> level == Level.ERROR;
        case WARNING -> level != Level.NOTE;
        case NOTE -> true;
        case NEVER -> false;
      };
    }
  }

  private final Argument<Failing> failOn =
      Argument.choiceOr(
          Failing.ERROR,
          "--fail-on",
          "LEVEL",
          Failing.values(),
          "End with 1 when there is a finding of this level or a graver one:",
          "${COMPLETION-CANDIDATES} (default: error).");

  private final Argument<Integer> maxWarnings =
      Argument.number(
          "--max-warnings", "NUMBER", "End with 1 when there are more warnings than this.");

  @Override
  public void addTo(CommandSpec command) {
    failOn.addTo(command);
    maxWarnings.addTo(command);
  }

  boolean fails(List<CheckedFile> files) {
    Failing from = failOn.get();
    int warnings = 0;
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        if (from.includes(finding.level())) {
          return true;
        }
        warnings += finding.level() == Level.WARNING ? 1 : 0;
      }
    }
    return maxWarnings.isGiven() && warnings > maxWarnings.get();
  }

  /**
   * Checks the number of warnings.
   *
   * @throws UsageException if it is less than 0
   */
  void validate() throws UsageException {
    if (maxWarnings.isGiven() && maxWarnings.get() < 0) {
      throw new UsageException("--max-warnings is " + maxWarnings.get() + ", which is less than 0.");
    }
  }
}

package lectern.cli;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --fail-on} and {@code --max-warnings}: the findings that make a check fail. */
final class FailOnOptions implements Arguments {
  /** The lowest level of a finding that makes a check fail. */
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

  private final Argument<Failing> failOn = Argument.choice("--fail-on", "LEVEL", Failing.values());
  private final Argument<Integer> maxWarnings = CommonOptions.number("--max-warnings", "NUMBER", 0);

  @Override
  public void addTo(CommandSpec command) {
    failOn.addTo(command);
    maxWarnings.addTo(command);
  }

  /** Returns whether the findings make the check fail. */
  boolean fails(List<CheckedFile> files) {
    Failing from = failOn.or(Failing.ERROR);
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
}

package lectern.cli;

import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What makes a check fail. */
final class FailOnOptions {
  /** From which level on a finding makes the check fail. */
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

  private final OptionSpec failOn =
      EnumOption.option("--fail-on", "LEVEL", Failing.values())
          .initialValue(Failing.ERROR)
          .description(
              "End with 1 when there is a finding of this level or a graver one:",
              "${COMPLETION-CANDIDATES} (default: error).")
          .build();

  private final OptionSpec maxWarnings =
      OptionSpec.builder("--max-warnings")
          .paramLabel("NUMBER")
          .type(Integer.class)
          .description("End with 1 when there are more warnings than this.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(failOn).addOption(maxWarnings);
  }

  boolean fails(List<CheckedFile> files) {
    Failing from = failOn.getValue();
    int warnings = 0;
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        if (from.includes(finding.level())) {
          return true;
        }
        warnings += finding.level() == Level.WARNING ? 1 : 0;
      }
    }
    Optional<Integer> most = Optional.ofNullable(maxWarnings.getValue());
    return most.isPresent() && warnings > most.get();
  }

  /**
   * Refuses a number that no count of warnings can keep to.
   *
   * @throws UsageException if it is less than 0
   */
  void refuseSenseless() throws UsageException {
    Optional<Integer> most = Optional.ofNullable(maxWarnings.getValue());
    if (most.isPresent() && most.get() < 0) {
      throw new UsageException("--max-warnings is " + most.get() + ", which is less than 0.");
    }
  }
}

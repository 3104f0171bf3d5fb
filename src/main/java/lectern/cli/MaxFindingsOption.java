package lectern.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code --max-findings}: the largest number of findings to print for people. */
final class MaxFindingsOption implements Arguments {
  /** The default for a terminal. */
  private static final int ON_TERMINAL = 200;

  private final Argument<Integer> limit =
      CommonOptions.number("--max-findings", "NUMBER", 0);

  @Override
  public void addTo(CommandSpec command) {
    limit.addTo(command);
  }

  /** Returns the largest number of findings to print; 0 for all. */
  int limit(Console console) {
    return limit.or(console.outIsTerminal() ? ON_TERMINAL : 0);
  }
}

package lectern.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code --max-findings}: the largest number of findings to print for people. */
final class MaxFindingsOption implements Arguments {
  /** The default for a terminal. */
  private static final int ON_TERMINAL = 200;

  private final Argument<Integer> limit =
      Argument.number(
          "--max-findings",
          "NUMBER",
          "Print at most this many findings to standard output as text, concise or github text;",
          "0 prints all (default: 200 on a terminal, otherwise all).");

  @Override
  public void addTo(CommandSpec command) {
    limit.addTo(command);
  }

  /**
   * Checks the number.
   *
   * @throws UsageException if it is less than 0
   */
  void validate() throws UsageException {
    if (limit.isGiven() && limit.get() < 0) {
      throw new UsageException("--max-findings must be at least 0, not " + limit.get() + ".");
    }
  }

  /** Returns the largest number of findings to print; 0 for all. */
  int limit(Console console) {
    return limit.value().orElse(console.outIsTerminal() ? ON_TERMINAL : 0);
  }
}

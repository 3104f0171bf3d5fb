package lectern.cli;

import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --jobs}: the number of files read at once. */
final class Jobs implements Arguments {
  private final Argument<Integer> jobs =
      Argument.number(
          "--jobs",
          "NUMBER",
          "Read this many files at once. Default: as many as there are processors.");

  @Override
  public void addTo(CommandSpec command) {
    jobs.addTo(command);
  }

  /**
   * Returns the threads that read the files.
   *
   * @throws UsageException if the number is less than 1
   */
  Workers workers() throws UsageException {
    int number = jobs.value().orElseGet(Runtime.getRuntime()::availableProcessors);
    if (number < 1) {
      throw new UsageException("--jobs is " + number + ", but somebody has to do the work.");
    }
    return new Workers(number);
  }
}

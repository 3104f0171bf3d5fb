package lectern.cli;

import java.util.Optional;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How many files are read at once. */
final class Jobs {
  private final OptionSpec jobs =
      OptionSpec.builder("--jobs")
          .paramLabel("NUMBER")
          .type(Integer.class)
          .description("Read this many files at once. Default: as many as there are processors.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(jobs);
  }

  /**
   * Who reads the files.
   *
   * @throws UsageException if there is to be nobody
   */
  Workers workers() throws UsageException {
    Optional<Integer> asked = Optional.ofNullable(jobs.getValue());
    if (asked.isPresent() && asked.get() < 1) {
      throw new UsageException("--jobs is " + asked.get() + ", but somebody has to do the work.");
    }
    return new Workers(asked.orElseGet(Runtime.getRuntime()::availableProcessors));
  }
}

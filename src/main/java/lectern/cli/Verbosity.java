package lectern.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedAs;
import lectern.check.CheckedFile;
import lectern.config.Configuration;
import lectern.config.SettingsResolver;
import lectern.output.Printable;
import lectern.session.Plural;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --quiet} and {@code --verbose}: how much a check reports besides findings. */
final class Verbosity implements Arguments {
  /** The name of the option that also prints the stack trace of an internal error. */
  static final String VERBOSE = "--verbose";

  private final Argument<Boolean> quiet = Argument.flag("--quiet");
  private final Argument<Boolean> verbose = Argument.flag(VERBOSE);

  @Override
  public void addTo(CommandSpec command) {
    quiet.addTo(command);
    verbose.addTo(command);
  }

  /**
   * Checks that the options agree.
   *
   * @throws UsageException if both are given
   */
  void validate() throws UsageException {
    if (quiet.get() && verbose.get()) {
      throw UsageException.excluding("--quiet", VERBOSE);
    }
  }

  boolean isQuiet() {
    return quiet.get();
  }

  boolean isVerbose() {
    return verbose.get();
  }

  /**
   * Prints the files of a run with their configurations and profiles to standard error, then the
   * time since its start.
   */
  static void print(
      List<CheckedFile> checked, SettingsResolver settings, Instant start, Console console)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (CheckedFile file : checked) {
      Optional<Configuration> configuration = settings.configuration(file.name());
      text.append("lectern: ").append(Printable.line(file.name())).append(": ");
      text.append(profiles(file)).append("; ");
      text.append(
          configuration.isPresent()
              ? "configuration " + Printable.line(configuration.get().file().toString())
              : "no configuration");
      text.append('\n');
    }
    long milliseconds = Duration.between(start, console.clock().instant()).toMillis();
    text.append("lectern: read ").append(Plural.of(checked.size(), "file"));
    text.append(" in ").append(milliseconds).append(" ms\n");
    console.err().print(text);
  }

  /** The profile and stage of each proposal of a file. */
  private static String profiles(CheckedFile file) {
    if (file.isForeign()) {
      return "skipped, not a proposal";
    }
    StringBuilder text = new StringBuilder();
    for (CheckedAs as : file.checkedAs()) {
      text.append(text.isEmpty() ? "checked against " : ", ").append(Printable.line(as.profile()));
      text.append(" (").append(as.stage().word()).append(" stage)");
    }
    return text.isEmpty() ? "no proposal" : text.toString();
  }
}

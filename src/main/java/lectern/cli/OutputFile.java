package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where a command writes the one text that it makes. */
final class OutputFile {
  private final OptionSpec output =
      OptionSpec.builder("--output")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Write to this file; it is replaced only once all is written.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(output);
  }

  boolean isAsked() {
    return output.getValue() != null;
  }

  /**
   * Writes to the file that is named, else to standard output.
   *
   * @throws IOException if the file can't be written
   */
  void write(String text, Console console) throws IOException {
    new Output(console).write(Optional.ofNullable(output.getValue()), text);
  }
}

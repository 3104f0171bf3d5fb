package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import lectern.files.AtomicFileWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code --output}: the file that a command writes instead of standard output. */
final class OutputFile implements Arguments {
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  private final Argument<Path> output =
      Argument.converted("--output", "FILE", Path.class, OutputFile::path);

  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("The file name is missing after --output.");
    }
    return Path.of(name);
  }

  @Override
  public void addTo(CommandSpec command) {
    output.addTo(command);
  }

  /** The file that is named, if one is. */
  Optional<Path> path() {
    return output.value();
  }

  /** The file that is named, if one is and it is not standard output. */
  Optional<Path> file() {
    return path().filter(path -> !path.equals(STANDARD_OUTPUT));
  }

  boolean isGiven() {
    return output.isGiven();
  }

  /**
   * Writes a text to the file that is named, else to standard output.
   *
   * @param read the files that were read
   * @throws IOException if the file can't be written
   * @throws UsageException if the file is one of those that were read
   */
  void write(String text, ReadFiles read, Console console) throws IOException, UsageException {
    write(text.getBytes(StandardCharsets.UTF_8), read, console);
  }

  /** Writes bytes in the same way. */
  void write(byte[] bytes, ReadFiles read, Console console) throws IOException, UsageException {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      console.out().write(bytes, 0, bytes.length);
      return;
    }
    read.refuse(file.get());
    AtomicFileWriter.write(file.get(), bytes);
  }
}

package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output}: the file that a command writes instead of standard output. */
final class OutputFile implements Arguments {
  private final Argument<Path> output =
      Argument.converted("--output", "FILE", Path.class, Path::of);

  @Override
  public void addTo(CommandSpec command) {
    output.addTo(command);
  }

  boolean isGiven() {
    return output.isGiven();
  }

  /**
   * Writes a text to the file that is named, else to standard output.
   *
   * @throws IOException if the file can't be written
   */
  void write(String text, Console console) throws IOException {
    if (output.isGiven()) {
      replace(output.get(), text);
    } else {
      console.out().print(text);
    }
  }

  /**
   * Replaces a file as a whole. The new one is written beside it and moved to its place, so that a
   * failure leaves the old one.
   *
   * @throws IOException if the file can't be written
   */
  static void replace(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    boolean exists = Files.exists(target);
    if (exists && !Files.isRegularFile(target)) {
      // A device or pipe is written to, not replaced.
      Files.writeString(target, text);
      return;
    }
    Path real = exists ? target.toRealPath() : target;
    long process = ProcessHandle.current().pid();
    Path temporary = real.resolveSibling("." + real.getFileName() + "." + process + ".tmp");
    try {
      Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }
}

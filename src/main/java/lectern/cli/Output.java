package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes what a command made. */
final class Output {
  private final Console console;

  Output(Console console) {
    this.console = console;
  }

  /**
   * Writes to a file, or to standard output. The file is written beside its place and moved there,
   * so that nobody ever sees half of it and a failure leaves the old one.
   *
   * @throws IOException if the file can't be written
   */
  void write(Optional<Path> file, String text) throws IOException {
    if (file.isEmpty()) {
      console.out().print(text);
      return;
    }
    Path target = file.get().toAbsolutePath();
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

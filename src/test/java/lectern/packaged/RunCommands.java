package lectern.packaged;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** The program of a process that runs all command lines and writes their results to a file. */
final class RunCommands {
  private RunCommands() {}

  /**
   * Runs them.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    // The first class of a package that is loaded says from where the package has its version.
    Class.forName("lectern.cli.Main");
    try (OutputStream file = Files.newOutputStream(Path.of(args[0]));
        ObjectOutputStream out = new ObjectOutputStream(file)) {
      out.writeObject(new LinkedHashMap<>(CommandResult.ofAll()));
    }
  }
}

package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a command reads. */
final class Inputs {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Proposals to read; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "What to call standard input in messages (default: <stdin>).")
  private Optional<String> stdinName = Optional.empty();

  /**
   * Reads all files, in the order named.
   *
   * @throws IOException if one can't be opened or read
   * @throws Unusable if one is a folder or no regular file
   */
  List<SourceReader.Result> read(InputStream standardInput) throws IOException, Unusable {
    SourceReader reader = new SourceReader(Limits.STANDARD);
    List<SourceReader.Result> results = new ArrayList<>();
    for (String file : files) {
      if (file.equals("-")) {
        results.add(reader.read(stdinName.orElse("<stdin>"), standardInput));
      } else {
        try (InputStream in = open(file)) {
          results.add(reader.read(file, in));
        }
      }
    }
    return results;
  }

  private static InputStream open(String file) throws IOException, Unusable {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(file);
    }
    if (Files.isDirectory(path)) {
      throw new Unusable("\"" + file + "\" is a folder; name the files in it.");
    }
    return Files.newInputStream(path);
  }
}

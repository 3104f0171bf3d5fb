package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The files that a command reads. */
final class Inputs {
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .arity("1..*")
          .required(true)
          .type(String[].class)
          .description("Proposals to read; - is standard input.")
          .build();

  private final OptionSpec stdinName =
      OptionSpec.builder("--stdin-name")
          .paramLabel("NAME")
          .type(String.class)
          .initialValue("<stdin>")
          .description("What to call standard input in messages (default: <stdin>).")
          .build();

  void addTo(CommandSpec command) {
    command.addPositional(files).addOption(stdinName);
  }

  /**
   * Reads all files, in the order named.
   *
   * @throws IOException if one can't be opened or read
   * @throws Unusable if one is a folder
   */
  List<SourceReader.Result> read(InputStream standardInput) throws IOException, Unusable {
    SourceReader reader = new SourceReader(Limits.STANDARD);
    List<SourceReader.Result> results = new ArrayList<>();
    for (String file : files.<String[]>getValue()) {
      if (file.equals("-")) {
        results.add(reader.read(stdinName.getValue(), standardInput));
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

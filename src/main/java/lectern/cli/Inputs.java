package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.config.Policies;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The files and folders that a command reads. */
final class Inputs {
  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("1..*")
          .required(true)
          .type(String[].class)
          .description("Files, or folders with proposals in them; - is standard input.")
          .build();

  private final OptionSpec stdinName =
      OptionSpec.builder("--stdin-name")
          .paramLabel("NAME")
          .type(String.class)
          .initialValue("<stdin>")
          .description("What to call standard input in messages (default: <stdin>).")
          .build();

  void addTo(CommandSpec command) {
    command.addPositional(paths).addOption(stdinName);
  }

  /** What was read, and the folders that were read whole. */
  record Read(List<SourceReader.Result> files, List<Path> folders) {}

  /**
   * Reads all files once, in the order named, and those of a folder in the order of their names.
   *
   * @throws IOException if one can't be opened or read
   */
  Read read(InputStream standardInput, Policies policies) throws IOException {
    SourceReader reader = new SourceReader(Limits.STANDARD);
    List<SourceReader.Result> results = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (String name : paths.<String[]>getValue()) {
      if (name.equals("-")) {
        results.add(reader.read(stdinName.getValue(), standardInput));
        continue;
      }
      for (Path file : files(NamedFile.path(name), policies, folders)) {
        if (seen.add(file.toAbsolutePath().normalize())) {
          results.add(read(reader, file));
        }
      }
    }
    return new Read(results, folders);
  }

  private static List<Path> files(Path path, Policies policies, List<Path> folders)
      throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    folders.add(path);
    return new ProposalFolder(policies).files(path.normalize());
  }

  private static SourceReader.Result read(SourceReader reader, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(file.toString(), in);
    }
  }
}

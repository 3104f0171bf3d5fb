package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.baseline.Baseline;
import lectern.check.baseline.BaselineReader;
import lectern.check.baseline.BaselineWriter;
import lectern.config.BrokenConfigurationException;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Findings that were there before, kept in a file. */
final class Baselines {
  private final OptionSpec baseline =
      OptionSpec.builder("--baseline")
          .paramLabel("FILE")
          .type(String.class)
          .description("Tell only what this baseline does not have.")
          .build();

  private final OptionSpec target =
      OptionSpec.builder("--write-baseline")
          .paramLabel("FILE")
          .type(String.class)
          .description("Write all that is found to this baseline, and tell nothing.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(baseline).addOption(target);
  }

  /**
   * Where a baseline is to be written, if one is.
   *
   * @throws UsageException if it can't be written there
   */
  Optional<Path> target() throws IOException, UsageException {
    Optional<String> name = Optional.ofNullable(target.getValue());
    return name.isPresent()
        ? Optional.of(NamedFile.file(name.get(), "the baseline to write"))
        : Optional.empty();
  }

  /**
   * The baseline that there is, if one is named and none is to be written: that would have all that
   * is found.
   *
   * @throws IOException if it can't be read
   * @throws UsageException if it is a folder
   * @throws BrokenConfigurationException if it is none
   */
  Optional<Baseline> read() throws IOException, UsageException {
    Optional<String> name = Optional.ofNullable(baseline.getValue());
    return name.isPresent() && target().isEmpty()
        ? Optional.of(read(NamedFile.file(name.get(), "a baseline")))
        : Optional.empty();
  }

  private static Baseline read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      SourceReader.Result result = new SourceReader(Limits.LARGE).read(file.toString(), in);
      if (result instanceof SourceReader.Result.Accepted accepted) {
        return read(file, accepted.source());
      }
      throw new BrokenConfigurationException(
          List.of(((SourceReader.Result.Refused) result).problem()));
    }
  }

  private static Baseline read(Path file, SourceText text) {
    ParseResult<Baseline> read = BaselineReader.read(file, text);
    return read.value().orElseThrow(() -> new BrokenConfigurationException(read.problems()));
  }

  /**
   * Writes a baseline and says so.
   *
   * @throws IOException if it can't be written
   */
  void write(Path file, List<CheckedFile> checked, Console console) throws IOException {
    new Output(console).write(Optional.of(file), BaselineWriter.write(Baseline.of(file, checked)));
    int findings = checked.stream().mapToInt(one -> one.findings().size()).sum();
    console
        .err()
        .print(
            "lectern: wrote "
                + findings
                + (findings == 1 ? " finding" : " findings")
                + " to \""
                + file
                + "\".\n");
  }
}

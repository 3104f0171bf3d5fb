package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.baseline.Baseline;
import lectern.check.baseline.BaselineReader;
import lectern.check.baseline.BaselineWriter;
import lectern.config.BrokenConfigurationException;
import lectern.files.AtomicFileWriter;
import lectern.output.Printable;
import lectern.session.Plural;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --baseline} and {@code --write-baseline}: findings that are not reported again. */
final class Baselines implements Arguments {
  private final Argument<String> baseline = Argument.text("--baseline", "FILE");
  private final Argument<String> target = Argument.text("--write-baseline", "FILE");

  @Override
  public void addTo(CommandSpec command) {
    baseline.addTo(command);
    target.addTo(command);
  }

  /**
   * Returns the file to which a baseline is written, if one is.
   *
   * @throws UsageException if it is a folder
   */
  Optional<Path> target() throws IOException, UsageException {
    return NamedFile.file(target.value(), "the baseline to write");
  }

  /**
   * Returns the baseline whose findings are not reported; none if a baseline is written, because
   * that has all findings.
   *
   * @throws IOException if it can't be read
   * @throws UsageException if it is a folder
   * @throws BrokenConfigurationException if it is no valid baseline
   */
  Optional<Baseline> read() throws IOException, UsageException {
    if (target().isPresent()) {
      return Optional.empty();
    }
    Optional<Path> file = NamedFile.file(baseline.value(), "a baseline");
    return file.isEmpty() ? Optional.empty() : Optional.of(read(file.get()));
  }

  private static Baseline read(Path file) throws IOException {
    SourceReader.Result result = FileContent.ofNamed(file, Limits.LARGE);
    if (result instanceof SourceReader.Result.Accepted accepted) {
      ParseResult<Baseline> read = BaselineReader.read(file, accepted.source());
      return read.value().orElseThrow(() -> new BrokenConfigurationException(read.problems()));
    }
    throw new BrokenConfigurationException(
        List.of(((SourceReader.Result.Refused) result).problem()));
  }

  /** The baseline that is read, as named. */
  Optional<String> source() {
    return target.isGiven() ? Optional.empty() : baseline.value();
  }

  /**
   * Writes a baseline and prints how many findings it has.
   *
   * @throws IOException if it can't be written
   */
  static void write(Path file, List<CheckedFile> checked, Console console) throws IOException {
    AtomicFileWriter.write(file, BaselineWriter.write(Baseline.of(file, checked)));
    int findings = checked.stream().mapToInt(one -> one.findings().size()).sum();
    String count = Plural.of(findings, "finding");
    console
        .err()
        .print("lectern: wrote " + count + " to \"" + Printable.line(file.toString()) + "\".\n");
  }
}

package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.check.baseline.AppliedBaseline;
import lectern.check.baseline.Baseline;
import lectern.check.baseline.BaselineReader;
import lectern.check.baseline.BaselineWriter;
import lectern.config.BrokenConfigurationException;
import lectern.config.SettingsResolver;
import lectern.fields.Located;
import lectern.files.AtomicFileWriter;
import lectern.output.Printable;
import lectern.session.Plural;
import lectern.source.FileContent;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code --baseline}, {@code --write-baseline} and {@code --prune-baseline}: findings that are not
 * reported again. A configuration can name the baseline of its files too.
 */
final class Baselines implements Arguments {
  static final String WRITE = "--write-baseline";
  static final String PRUNE = "--prune-baseline";

  private final Argument<String> baseline = Argument.text("--baseline", "FILE");
  private final Argument<String> target = Argument.text(WRITE, "FILE");
  private final Argument<Boolean> prune = Argument.flag(PRUNE);

  @Override
  public void addTo(CommandSpec command) {
    baseline.addTo(command);
    target.addTo(command);
    prune.addTo(command);
  }

  /**
   * Checks that the options agree.
   *
   * @throws UsageException if a baseline would be both written and pruned
   */
  void validate() throws UsageException {
    if (target.isGiven() && prune.get()) {
      throw UsageException.excluding(WRITE, PRUNE);
    }
  }

  /** Returns whether findings that no longer occur are removed from the baselines. */
  boolean prunes() {
    return prune.get();
  }

  /** Returns whether all findings are written to a baseline. */
  boolean isWritten() {
    return target.isGiven();
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
   * Returns the baselines of some files: the one that the option names, else those that the
   * configurations of the files name. There is none if a baseline is written, because that has all
   * findings.
   *
   * @param selection the rules that the check runs
   * @throws IOException if one can't be read
   * @throws UsageException if the named one is a folder, or if there is none to prune
   * @throws BrokenConfigurationException if some are missing or no valid baselines
   */
  UsedBaselines read(List<Input> files, SettingsResolver settings, RuleSelection selection)
      throws IOException, UsageException {
    Optional<Path> named = NamedFile.file(baseline.value(), "a baseline");
    Map<Path, AppliedBaseline> used =
        target.isGiven()
            ? Map.of()
            : named.isPresent()
                ? named(named.get(), selection)
                : configured(files, settings, selection).baselines();
    if (prune.get() && used.isEmpty()) {
      throw new UsageException(
          "There is no baseline for "
              + PRUNE
              + "; name one with --baseline or with \"baseline\" in lectern.yaml.");
    }
    return new UsedBaselines(used, named, settings);
  }

  private static Map<Path, AppliedBaseline> named(Path file, RuleSelection selection)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    Optional<Baseline> read = read(file, problems);
    refuse(problems);
    return Map.of(file, new AppliedBaseline(read.orElseThrow(), selection));
  }

  /**
   * Returns the baselines that the configurations of some files name, under the same conditions.
   */
  static UsedBaselines configured(
      List<Input> files, SettingsResolver settings, RuleSelection selection) throws IOException {
    Map<Path, AppliedBaseline> used = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Located<Path> configured : configured(files, settings).values()) {
      readConfigured(configured, problems)
          .ifPresent(read -> used.put(configured.value(), new AppliedBaseline(read, selection)));
    }
    refuse(problems);
    return new UsedBaselines(used, Optional.empty(), settings);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BrokenConfigurationException(problems);
    }
  }

  private static Map<Path, Located<Path>> configured(List<Input> files, SettingsResolver settings)
      throws IOException {
    Map<Path, Located<Path>> configured = new LinkedHashMap<>();
    for (Input file : files) {
      settings
          .configuration(file.settingsPath())
          .flatMap(found -> found.run().baseline())
          .ifPresent(path -> configured.putIfAbsent(path.value(), path));
    }
    return configured;
  }

  private static Optional<Baseline> readConfigured(Located<Path> file, List<Problem> problems)
      throws IOException {
    if (Files.exists(file.value())) {
      return read(file.value(), problems);
    }
    String name = file.value().toString();
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_VALUE,
            file.range(),
            "File " + Quote.of(name) + " not found.",
            "Create it with \"lectern check " + WRITE + " " + name + "\", or correct the path."));
    return Optional.empty();
  }

  private static Optional<Baseline> read(Path file, List<Problem> problems) throws IOException {
    SourceReader.Result result = FileContent.ofNamed(file, Limits.LARGE);
    if (result instanceof SourceReader.Result.Accepted accepted) {
      ParseResult<Baseline> read = BaselineReader.read(file, accepted.source());
      problems.addAll(read.problems());
      return read.value();
    }
    problems.add(((SourceReader.Result.Refused) result).problem());
    return Optional.empty();
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

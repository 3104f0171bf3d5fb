package lectern.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckRun;
import lectern.config.SettingsResolver;
import lectern.files.FileFinder;
import lectern.files.StagedFiles;
import lectern.files.git.NoHistoryException;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code --staged}: checks files as they are in the index of git, and reports only findings that
 * the staged ones can have caused.
 */
final class StagedOption implements Arguments, Closeable {
  static final String NAME = "--staged";

  private final Argument<Boolean> flag = Argument.flag(NAME);
  private Optional<StagedFiles> opened = Optional.empty();

  @Override
  public void addTo(CommandSpec command) {
    flag.addTo(command);
  }

  boolean isGiven() {
    return flag.get();
  }

  /**
   * Refuses standard input and options that the index can't go with.
   *
   * @param given the other options that are given
   */
  void validate(List<String> names, List<String> given) throws UsageException {
    if (!isGiven()) {
      return;
    }
    if (!given.isEmpty()) {
      throw UsageException.excluding(NAME, given.get(0));
    }
    if (names.contains(Inputs.STANDARD_INPUT)) {
      throw new UsageException(NAME + " cannot check standard input; omit \"-\".");
    }
  }

  /**
   * Finds the files in the index; none if none of them is staged, since nothing would be reported.
   *
   * @throws NoHistoryException if git can't read the index
   */
  FoundFiles find(Inputs inputs, SettingsResolver settings, Console console)
      throws IOException, UsageException, NoHistoryException {
    Optional<String> index = Optional.ofNullable(console.environment().get("GIT_INDEX_FILE"));
    // A name that no path can have is refused as in any other check.
    String first = NamedFile.path(inputs.names().get(0)).toString();
    StagedFiles staged = StagedFiles.around(first, index, settings);
    opened = Optional.of(staged);
    FoundFiles found = inputs.find(settings, console, (name, force) -> find(staged, name, force));
    for (Input file : found.files()) {
      if (staged.isStaged(file.name())) {
        return found;
      }
    }
    return new FoundFiles(List.of(), found.found());
  }

  private static FileFinder.Found find(StagedFiles staged, String name, boolean unlessExcluded)
      throws IOException, UsageException {
    try {
      return staged.find(name, unlessExcluded);
    } catch (NoHistoryException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Returns a check that reports only those findings, if the option is given. */
  CheckRun narrow(CheckRun run) {
    return opened.isPresent() ? run.ofChanged(opened.get()::isStaged) : run;
  }

  @Override
  public void close() {
    opened.ifPresent(StagedFiles::close);
  }
}

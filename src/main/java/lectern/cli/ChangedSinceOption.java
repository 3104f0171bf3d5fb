package lectern.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import lectern.check.CheckRun;
import lectern.files.git.ChangedFiles;
import lectern.files.git.GitTimeoutException;
import lectern.files.git.NoHistoryException;
import lectern.session.Workers;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --changed-since}: reports only findings that changes since a revision can have caused. */
final class ChangedSinceOption implements Arguments {
  private final Argument<String> revision = Argument.text("--changed-since", "REVISION");

  @Override
  public void addTo(CommandSpec command) {
    revision.addTo(command);
  }

  boolean isGiven() {
    return revision.isGiven();
  }

  /**
   * Returns a check that reports only those findings, if the option is given.
   *
   * @param files the files to check
   * @throws NoHistoryException if git can't tell what has changed
   * @throws GitTimeoutException if git does not answer in time
   */
  CheckRun narrow(CheckRun run, List<Input> files, Workers workers)
      throws NoHistoryException, GitTimeoutException {
    if (!revision.isGiven() || files.isEmpty()) {
      return run;
    }
    ChangedFiles changed = ChangedFiles.since(revision.get(), folder(files));
    workers.each(files, file -> changed.has(file.name()));
    return run.ofChanged(changed::has);
  }

  /** A folder of the repository: that of the first file, else the working folder. */
  private static Path folder(List<Input> files) {
    Path here = Path.of("").toAbsolutePath();
    try {
      Path folder = here.resolve(files.get(0).name()).getParent();
      return folder != null && Files.isDirectory(folder) ? folder : here;
    } catch (InvalidPathException e) {
      return here;
    }
  }
}

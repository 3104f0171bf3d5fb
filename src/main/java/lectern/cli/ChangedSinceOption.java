package lectern.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckRun;
import lectern.files.git.ChangedFiles;
import lectern.files.git.NoHistoryException;
import lectern.session.Workers;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Whether only what has changed is told about. */
final class ChangedSinceOption {
  private final OptionSpec revision =
      OptionSpec.builder("--changed-since")
          .paramLabel("REVISION")
          .type(String.class)
          .description(
              "Tell only about proposals that are not what they were where this revision and HEAD",
              "parted, committed or not; all are read, and a finding about one that has changed and",
              "another one is told.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(revision);
  }

  /** Whether it was asked for. */
  boolean isAsked() {
    return Optional.ofNullable(revision.<String>getValue()).isPresent();
  }

  /**
   * An inspection that tells what it should.
   *
   * @param files what is to be inspected
   * @throws NoHistoryException if it can't be told what has changed
   */
  CheckRun narrow(CheckRun run, List<Input> files, Workers workers) throws NoHistoryException {
    Optional<String> asked = Optional.ofNullable(revision.getValue());
    if (asked.isEmpty()) {
      return run;
    }
    ChangedFiles changed = ChangedFiles.since(asked.get(), folder(files));
    workers.each(files, file -> changed.has(file.name()));
    return run.ofChanged(changed::has);
  }

  /** A folder of the repository: that of the first file, else the working folder. */
  private static Path folder(List<Input> files) {
    Path here = Path.of("").toAbsolutePath();
    if (files.isEmpty()) {
      return here;
    }
    try {
      Path folder = here.resolve(files.get(0).name()).getParent();
      return folder != null && Files.isDirectory(folder) ? folder : here;
    } catch (InvalidPathException e) {
      return here;
    }
  }
}

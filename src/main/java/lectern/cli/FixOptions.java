package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.edit.FixRun;
import lectern.edit.FixedInput;
import lectern.edit.UnifiedDiff;
import lectern.files.AtomicFileWriter;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --fix}, {@code --unsafe-fixes} and {@code --diff}. */
final class FixOptions implements Arguments {
  private final Argument<Boolean> fix = Argument.flag("--fix");
  private final Argument<Boolean> unsafe = Argument.flag("--unsafe-fixes");
  private final Argument<Boolean> diff = Argument.flag("--diff");

  @Override
  public void addTo(CommandSpec command) {
    fix.addTo(command);
    unsafe.addTo(command);
    diff.addTo(command);
  }

  boolean isGiven() {
    return fix.get() || diff.get();
  }

  boolean isDiff() {
    return diff.get();
  }

  /** Refuses combinations that mean nothing. */
  void validate(List<String> names, boolean isWatching) throws UsageException {
    if (unsafe.get() && !isGiven()) {
      throw new UsageException("--unsafe-fixes needs --fix or --diff; add one of them.");
    }
    if (fix.get() && diff.get()) {
      throw UsageException.excluding("--fix", "--diff");
    }
    if (isGiven() && isWatching) {
      throw UsageException.excluding("--watch", fix.get() ? "--fix" : "--diff");
    }
    if (fix.get() && names.contains(Inputs.STANDARD_INPUT)) {
      throw new UsageException(
          "--fix cannot change standard input; name a file, or use --diff instead.");
    }
  }

  FixRun.Result run(List<Input> files, ProposalLoader loader, FixRun.Check check)
      throws IOException {
    return new FixRun(loader, unsafe.get()).run(files, check);
  }

  /** Prints the changes, and returns whether there are any. */
  static boolean print(FixRun.Result result, boolean isColored, Console console) {
    for (FixedInput file : result.changed()) {
      console.out().print(UnifiedDiff.of(file.name(), file.before(), file.after(), isColored));
    }
    return !result.changed().isEmpty();
  }

  /** Writes the changed files, each as a whole, and returns whether all could be written. */
  static boolean write(FixRun.Result result, Console console, boolean isQuiet) {
    int fixes = 0;
    int files = 0;
    boolean isWhole = true;
    for (FixedInput file : result.changed()) {
      try {
        Path path = Path.of(file.name());
        AtomicFileWriter.write(path, mark(path) + file.after());
        fixes += file.fixes();
        files++;
      } catch (IOException e) {
        console.err().print(Failures.text(e, false));
        isWhole = false;
      }
    }
    if (files > 0 && !isQuiet) {
      console
          .err()
          .print(
              "lectern: fixed "
                  + counted(fixes, "finding")
                  + " in "
                  + counted(files, "file")
                  + ".\n");
    }
    return isWhole;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns the byte order mark of a file, which its text lacks. */
  private static String mark(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(3);
      boolean hasMark =
          start.length == 3
              && start[0] == (byte) 0xEF
              && start[1] == (byte) 0xBB
              && start[2] == (byte) 0xBF;
      return hasMark ? "\uFEFF" : "";
    }
  }
}

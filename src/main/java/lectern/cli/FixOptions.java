package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.edit.FixRun;
import lectern.edit.FixedInput;
import lectern.edit.UnifiedDiff;
import lectern.files.AtomicFileWriter;
import lectern.session.Plural;
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

  /** Fixes files in memory, and returns those that change. */
  List<FixedInput> run(List<Input> files, ProposalLoader loader, FixRun.Check check)
      throws Exception {
    return new FixRun(loader, unsafe.get()).run(files, check);
  }

  /** Prints the changes, and returns whether there are any. */
  static boolean print(List<FixedInput> changed, boolean isColored, Console console) {
    for (FixedInput file : changed) {
      console.out().print(UnifiedDiff.of(file.name(), file.before(), file.after(), isColored));
    }
    return !changed.isEmpty();
  }

  /** Writes the changed files, each as a whole, and returns whether all could be written. */
  static boolean write(List<FixedInput> changed, Console console, boolean isQuiet) {
    int fixes = 0;
    int files = 0;
    boolean isWhole = true;
    for (FixedInput file : changed) {
      try {
        AtomicFileWriter.rewrite(Path.of(file.name()), file.after());
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
                  + Plural.of(fixes, "finding")
                  + " in "
                  + Plural.of(files, "file")
                  + ".\n");
    }
    return isWhole;
  }
}

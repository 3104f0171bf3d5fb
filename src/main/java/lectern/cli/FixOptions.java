package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.edit.FixRun;
import lectern.edit.FixedInput;
import lectern.edit.UnifiedDiff;
import lectern.session.Plural;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import lectern.source.SourceReader;
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
  void validate(List<String> names, boolean isWatching) throws IOException, UsageException {
    if (unsafe.get() && !isGiven()) {
      throw new UsageException("--unsafe-fixes needs --fix or --diff; add one of them.");
    }
    if (fix.get() && diff.get()) {
      throw UsageException.excluding("--fix", "--diff");
    }
    if (isGiven() && isWatching) {
      throw UsageException.excluding("--watch", fix.get() ? "--fix" : "--diff");
    }
    if (!fix.get()) {
      return;
    }
    if (names.contains(Inputs.STANDARD_INPUT)) {
      if (names.size() > 1) {
        throw new UsageException("\"-\" cannot be combined with files; fix them in two runs.");
      }
    } else {
      RewrittenFiles.validate(names, "--fix");
    }
  }

  /** Returns whether standard input is fixed, and printed to standard output. */
  boolean isFilter(List<String> names) {
    return fix.get() && names.contains(Inputs.STANDARD_INPUT);
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

  /**
   * Prints the text of standard input with its fixes, or as it was if there are none.
   *
   * @return the input to report on
   */
  static Input filter(Input input, List<FixedInput> changed, Console console, boolean isQuiet) {
    if (changed.isEmpty()) {
      if (input.read() instanceof SourceReader.Result.Accepted accepted) {
        console.out().print(accepted.source().text());
      }
      return input;
    }
    FixedInput fixed = changed.get(0);
    console.out().print(fixed.after());
    if (!isQuiet) {
      console.err().print("lectern: fixed " + Plural.of(fixed.fixes(), "finding") + ".\n");
    }
    return fixed;
  }

  /** Writes the changed files, each as a whole, and returns whether all could be written. */
  static boolean write(List<FixedInput> changed, Console console, boolean isQuiet) {
    RewrittenFiles rewritten = new RewrittenFiles(console);
    changed.forEach(file -> rewritten.write(file.name(), file.after(), file.fixes()));
    if (!isQuiet) {
      rewritten.printSummary("fixed", "finding", "in");
    }
    return rewritten.isWhole();
  }
}

package lectern.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.session.LoadedFile;
import lectern.session.ProposalLoader;
import lectern.source.Fix;
import lectern.source.Input;

/**
 * The application of fixes to many files in rounds: each round checks all files and applies what
 * does not overlap, until nothing changes. No file is written.
 */
public final class FixRun {
  private static final int MOST_ROUNDS = 10;

  private final ProposalLoader loader;
  private final boolean withUnsafe;

  /**
   * Creates a run.
   *
   * @param loader reads the fixed texts, so that no fix makes a file harder to read
   * @param withUnsafe whether unsafe fixes are applied as well
   */
  public FixRun(ProposalLoader loader, boolean withUnsafe) {
    this.loader = loader;
    this.withUnsafe = withUnsafe;
  }

  /** A check of files, which returns them in the same order, and possibly configurations. */
  public interface Check {

    /** Checks files. */
    List<CheckedFile> of(List<Input> files) throws IOException;
  }

  /**
   * Files after their fixes.
   *
   * @param files the inputs in the same order; a {@link FixedInput} where a text has changed
   * @param checked the result of checking these
   */
  public record Result(List<Input> files, List<CheckedFile> checked) {

    /** Returns the files whose texts have changed. */
    public List<FixedInput> changed() {
      List<FixedInput> changed = new ArrayList<>();
      for (Input file : files) {
        if (file instanceof FixedInput fixed) {
          changed.add(fixed);
        }
      }
      return changed;
    }
  }

  /**
   * Fixes files.
   *
   * @throws IOException if a configuration can't be read
   */
  public Result run(List<Input> inputs, Check check) throws IOException {
    List<Input> files = new ArrayList<>(inputs);
    List<CheckedFile> checked = check.of(files);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      boolean isChanged = false;
      for (int i = 0; i < files.size(); i++) {
        Optional<FixedInput> fixed = fixed(files.get(i), checked.get(i));
        if (fixed.isPresent()) {
          files.set(i, fixed.get());
          isChanged = true;
        }
      }
      if (!isChanged) {
        break;
      }
      checked = check.of(files);
    }
    return new Result(List.copyOf(files), checked);
  }

  private Optional<FixedInput> fixed(Input file, CheckedFile checked) throws IOException {
    List<Fix> fixes = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      finding.fix().filter(fix -> isApplicable(fix, file)).ifPresent(fixes::add);
    }
    if (fixes.isEmpty() || checked.source().isEmpty()) {
      return Optional.empty();
    }
    String before = checked.source().get().text();
    int problems = problems(file);
    EditedText all = EditedText.of(before, fixes);
    FixedInput next = FixedInput.of(file, before, all.text(), all.applied().size());
    if (problems(next) > problems) {
      next = oneByOne(file, before, all.applied(), problems);
    }
    return next.after().equals(before) ? Optional.empty() : Optional.of(next);
  }

  /** Leaves out each fix that gives the file a further problem. */
  private FixedInput oneByOne(Input file, String before, List<Fix> fixes, int problems)
      throws IOException {
    List<Fix> good = new ArrayList<>();
    FixedInput best = FixedInput.of(file, before, before, 0);
    for (Fix fix : fixes) {
      good.add(fix);
      FixedInput next =
          FixedInput.of(file, before, EditedText.of(before, good).text(), good.size());
      if (problems(next) > problems) {
        good.remove(good.size() - 1);
      } else {
        best = next;
      }
    }
    return best;
  }

  private boolean isApplicable(Fix fix, Input file) {
    return (withUnsafe || fix.isSafe())
        && fix.edits().stream().allMatch(edit -> edit.range().file().equals(file.name()));
  }

  private int problems(Input file) throws IOException {
    int problems = 0;
    for (LoadedFile.Document document :
        loader.load(file, loader.settings().of(file.settingsPath())).documents()) {
      problems += document.problems().size();
    }
    return problems;
  }
}

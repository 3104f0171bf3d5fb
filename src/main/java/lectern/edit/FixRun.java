package lectern.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.rules.waiver.Incomplete;
import lectern.session.LoadedFile;
import lectern.session.ProposalLoader;
import lectern.source.Fix;
import lectern.source.Input;

/**
 * The application of fixes to many files in rounds: each round checks the files that the round
 * before has changed, and applies the fixes that do not overlap. No file is written.
 */
public final class FixRun {
  private static final int MOST_ROUNDS = 10;

  /** More problems than a document has: one that can't be read hides all its others. */
  private static final int UNREADABLE = 1_000_000;

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
    List<CheckedFile> of(List<Input> files) throws Exception;
  }

  /**
   * Fixes files.
   *
   * @return those whose texts have changed, in the same order
   * @throws Exception if the check can't be done
   */
  public List<FixedInput> run(List<Input> inputs, Check check) throws Exception {
    SortedMap<Integer, FixedInput> all = new TreeMap<>();
    List<Input> files = inputs;
    List<Integer> indexes = IntStream.range(0, inputs.size()).boxed().toList();
    for (int round = 0; round < MOST_ROUNDS && !files.isEmpty(); round++) {
      List<CheckedFile> checked = check.of(files);
      SortedMap<Integer, FixedInput> changed = new TreeMap<>();
      for (int i = 0; i < files.size(); i++) {
        int index = indexes.get(i);
        fixed(files.get(i), checked.get(i)).ifPresent(file -> changed.put(index, file));
      }
      all.putAll(changed);
      files = List.copyOf(changed.values());
      indexes = List.copyOf(changed.keySet());
    }
    return List.copyOf(all.values());
  }

  private Optional<FixedInput> fixed(Input file, CheckedFile checked) throws IOException {
    List<Fix> fixes = applicable(file, checked);
    if (fixes.isEmpty() || checked.source().isEmpty()) {
      return Optional.empty();
    }
    String before = checked.source().get().text();
    int problems = problems(file);
    List<Fix> good =
        Halves.passing(
            EditedText.of(before, fixes).applied(),
            some -> problems(with(some, file, before)) <= problems);
    FixedInput next = with(good, file, before);
    return next.after().equals(before) ? Optional.empty() : Optional.of(next);
  }

  /**
   * The fixes of one round. Waivers are corrected before anything else: a finding that a corrected
   * one accepts must not be fixed.
   */
  private List<Fix> applicable(Input file, CheckedFile checked) {
    List<Fix> waivers = new ArrayList<>();
    List<Fix> all = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      Optional<Fix> fix = finding.fix().filter(each -> isApplicable(each, file));
      fix.ifPresent(all::add);
      if (finding.rule().equals(Incomplete.ID)) {
        fix.ifPresent(waivers::add);
      }
    }
    return waivers.isEmpty() ? all : waivers;
  }

  private static FixedInput with(List<Fix> fixes, Input file, String before) {
    return FixedInput.of(file, before, EditedText.of(before, fixes).text(), fixes.size());
  }

  private boolean isApplicable(Fix fix, Input file) {
    return (withUnsafe || fix.isSafe())
        && fix.edits().stream().allMatch(edit -> edit.range().file().equals(file.name()));
  }

  private int problems(Input file) throws IOException {
    int problems = 0;
    for (LoadedFile.Document document :
        loader.load(file, loader.settings().of(file.settingsPath())).documents()) {
      problems += document.problems().size() + (document.proposal().isEmpty() ? UNREADABLE : 0);
    }
    return problems;
  }
}

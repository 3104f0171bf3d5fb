package lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lectern.check.CheckedFile;
import lectern.check.baseline.AppliedBaseline;
import lectern.check.baseline.Baseline;
import lectern.check.baseline.BaselineWriter;
import lectern.config.SettingsResolver;
import lectern.fields.Located;
import lectern.files.AtomicFileWriter;
import lectern.output.Printable;
import lectern.session.Plural;

/**
 * The baselines of one check.
 *
 * @param baselines by path
 * @param named the path of the one for all files; absent if configurations name those of theirs
 * @param settings has the configuration of each file
 */
record UsedBaselines(
    Map<Path, AppliedBaseline> baselines, Optional<Path> named, SettingsResolver settings) {

  /** Returns the same baselines, of which nothing is found yet. */
  UsedBaselines renewed() {
    Map<Path, AppliedBaseline> renewed = new LinkedHashMap<>();
    baselines.forEach((path, baseline) -> renewed.put(path, baseline.renewed()));
    return new UsedBaselines(renewed, named, settings);
  }

  /** Returns the filter of known findings; empty if there is no baseline. */
  Optional<UnaryOperator<CheckedFile>> filter() {
    return baselines.isEmpty() ? Optional.empty() : Optional.of(this::filter);
  }

  private CheckedFile filter(CheckedFile file) {
    Optional<AppliedBaseline> baseline =
        named.or(() -> configured(file.name())).map(baselines::get);
    return baseline.isPresent() ? baseline.get().filter(file) : file;
  }

  private Optional<Path> configured(String file) {
    try {
      return settings
          .configuration(file)
          .flatMap(found -> found.run().baseline())
          .map(Located::value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reports how many findings of each baseline no longer occur, or removes them.
   *
   * @param found the files that were checked
   * @param prunes whether they are removed
   * @param isVerbose whether each is printed too
   * @throws IOException if a baseline can't be written
   */
  void report(FoundFiles found, boolean prunes, boolean isVerbose, Console console)
      throws IOException {
    for (Map.Entry<Path, AppliedBaseline> used : baselines.entrySet()) {
      Map<Baseline.Entry, Integer> stale = used.getValue().stale(found::covers);
      if (stale.isEmpty()) {
        continue;
      }
      if (prunes) {
        Baseline pruned = used.getValue().without(stale);
        AtomicFileWriter.write(used.getKey(), BaselineWriter.write(pruned));
      }
      String name = Printable.line(used.getKey().toString());
      console.err().print("lectern: " + summary(stale, name, prunes) + "\n");
      if (isVerbose) {
        stale.forEach((entry, count) -> console.err().print(line(entry, count)));
      }
    }
  }

  private static String summary(Map<Baseline.Entry, Integer> stale, String name, boolean pruned) {
    int sum = stale.values().stream().mapToInt(Integer::intValue).sum();
    String count = Plural.of(sum, "finding");
    if (pruned) {
      return "removed " + count + " that no longer occur" + s(sum) + " from \"" + name + "\".";
    }
    return count
        + " in \""
        + name
        + "\" no longer occur"
        + s(sum)
        + "; "
        + Baselines.PRUNE
        + " removes "
        + (sum == 1 ? "it" : "them")
        + ".";
  }

  private static String s(int count) {
    return count == 1 ? "s" : "";
  }

  private static String line(Baseline.Entry entry, int count) {
    return "lectern: no longer in "
        + Printable.line(entry.file())
        + ": "
        + Printable.line(entry.rule())
        + (count == 1 ? "" : " (" + count + " times)")
        + "\n";
  }
}

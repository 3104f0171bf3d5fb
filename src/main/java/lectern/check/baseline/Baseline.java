package lectern.check.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.Finding;

/** A baseline: known findings, counted by kind, that are not reported. */
public final class Baseline {
  private final Path folder;
  private final Map<Entry, Integer> counts;

  /**
   * A kind of finding in a file.
   *
   * @param file the path relative to the baseline's folder, with slashes
   */
  public record Entry(String file, String rule, String fingerprint) {}

  Baseline(Path folder, Map<Entry, Integer> counts) {
    this.folder = folder;
    this.counts = counts;
  }

  /**
   * Returns the baseline of all findings in some files.
   *
   * @param file the file it will be written to
   */
  public static Baseline of(Path file, List<CheckedFile> files) {
    Path folder = folder(file);
    Map<Entry, Integer> counts = new HashMap<>();
    for (CheckedFile checked : files) {
      for (Finding finding : checked.findings()) {
        counts.merge(entry(folder, finding), 1, Integer::sum);
      }
    }
    return new Baseline(folder, counts);
  }

  static Path folder(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /** Returns the number of findings of each kind. */
  public Map<Entry, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** Returns a file without known findings: of each kind, as many as the baseline has. */
  public CheckedFile filter(CheckedFile file) {
    Map<Entry, Integer> met = new HashMap<>();
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : file.findings()) {
      Entry entry = entry(folder, finding);
      if (met.merge(entry, 1, Integer::sum) > counts.getOrDefault(entry, 0)) {
        fresh.add(finding);
      }
    }
    return file.withoutKnown(fresh);
  }

  private static Entry entry(Path folder, Finding finding) {
    return new Entry(
        relative(folder, finding.range().file()), finding.rule(), FindingFingerprint.of(finding));
  }

  private static String relative(Path folder, String file) {
    try {
      Path whole = Path.of(file).toAbsolutePath().normalize();
      return folder.relativize(whole).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // It is no path, or one on another drive.
      return file.replace('\\', '/');
    }
  }
}

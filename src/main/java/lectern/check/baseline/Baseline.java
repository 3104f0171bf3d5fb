package lectern.check.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.Finding;

/**
 * A baseline: known findings, counted by kind, that are not reported again.
 *
 * <p>A finding about several fields counts once for each of them, so that the others stay known
 * when one is filled in, and it is reported again when another one is missing.
 */
public final class Baseline {
  private final Path folder;
  private final Map<Entry, Integer> counts;

  /**
   * A kind of finding in a file.
   *
   * @param file the path of the file, relative to the folder of the baseline, with slashes
   * @param rule the id of the rule
   * @param fingerprint the fingerprint of the finding, or of one field of it
   */
  public record Entry(String file, String rule, String fingerprint) {}

  Baseline(Path folder, Map<Entry, Integer> counts) {
    this.folder = folder;
    this.counts = counts;
  }

  /**
   * Returns the baseline of all findings in some files.
   *
   * @param file the file to which the baseline will be written
   */
  public static Baseline of(Path file, List<CheckedFile> files) {
    Path folder = folder(file);
    Map<Entry, Integer> counts = new HashMap<>();
    for (CheckedFile checked : files) {
      for (Finding finding : checked.findings()) {
        for (Entry entry : entries(folder, finding)) {
          counts.merge(entry, 1, Integer::sum);
        }
      }
    }
    return new Baseline(folder, counts);
  }

  /** Returns the folder of the file of a baseline, to which paths are relative. */
  static Path folder(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /** Returns the number of findings of each kind. */
  public Map<Entry, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** Returns a file without known findings: of each kind, as many as the baseline has. */
  public CheckedFile filter(CheckedFile file) {
    return filter(file, new HashMap<>());
  }

  /**
   * Returns a file without known findings.
   *
   * @param seen counts the findings of each kind
   */
  CheckedFile filter(CheckedFile file, Map<Entry, Integer> seen) {
    List<Finding> unknown = new ArrayList<>();
    for (Finding finding : file.findings()) {
      boolean isKnown = true;
      for (Entry entry : entries(folder, finding)) {
        isKnown &= seen.merge(entry, 1, Integer::sum) <= counts.getOrDefault(entry, 0);
      }
      if (!isKnown) {
        unknown.add(finding);
      }
    }
    return file.withoutKnown(unknown);
  }

  private static List<Entry> entries(Path folder, Finding finding) {
    String file = relative(folder, finding.range().file());
    List<Entry> entries = new ArrayList<>();
    for (String fingerprint : FindingFingerprint.ofFields(finding)) {
      entries.add(new Entry(file, finding.rule(), fingerprint));
    }
    return entries;
  }

  /** Returns the folder to which paths are relative. */
  Path folder() {
    return folder;
  }

  static String relative(Path folder, String file) {
    try {
      Path whole = Path.of(file).toAbsolutePath().normalize();
      return folder.relativize(whole).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // It is not a path, or on another drive.
      return file.replace('\\', '/');
    }
  }
}

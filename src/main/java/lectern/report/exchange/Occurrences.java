package lectern.report.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lectern.check.Finding;
import lectern.check.baseline.FindingFingerprint;

/** Tells findings apart that would have the same fingerprint: the second, the third in a file. */
final class Occurrences {
  private final Map<String, Integer> met = new HashMap<>();

  /** What makes it the same finding as in another run, among the findings of its file. */
  String inFile(Finding finding) {
    String print = FindingFingerprint.of(finding);
    int number = met.merge(finding.range().file() + "\n" + print, 1, Integer::sum);
    return print + ":" + number;
  }

  /**
   * What makes it the same finding as in another run, among all findings.
   *
   * @param path what the file is called in every run
   */
  String anywhere(Finding finding, String path) {
    byte[] identity = (path + "\n" + inFile(finding)).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(identity).toString();
  }
}

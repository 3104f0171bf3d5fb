package lectern.report.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lectern.check.Finding;
import lectern.check.baseline.FindingFingerprint;

/** A counter that makes fingerprints unique: equal ones in a file are numbered. */
final class Occurrences {
  private final Map<String, Integer> met = new HashMap<>();

  /** The fingerprint of a finding, unique in its file and stable between runs. */
  String inFile(Finding finding) {
    String print = FindingFingerprint.of(finding);
    int number = met.merge(finding.range().file() + "\n" + print, 1, Integer::sum);
    return print + ":" + number;
  }

  /**
   * The fingerprint of a finding, unique among all findings and stable between runs.
   *
   * @param path the path of the file, the same in every run
   */
  String anywhere(Finding finding, String path) {
    byte[] identity = (path + "\n" + inFile(finding)).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(identity).toString();
  }
}

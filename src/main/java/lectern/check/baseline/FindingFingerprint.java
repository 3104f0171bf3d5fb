package lectern.check.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import lectern.check.Finding;

/**
 * The fingerprint of a finding: a hash of its rule and its message without numbers and their nouns,
 * so that it stays the same when lines move and counts change.
 */
public final class FindingFingerprint {
  private static final int BYTES = 8;

  private FindingFingerprint() {}

  /** Returns the fingerprint of a finding in sixteen hexadecimal digits. */
  public static String of(Finding finding) {
    return of(finding.rule(), withoutNumbers(finding.message()));
  }

  /**
   * Returns the fingerprint of each field that a finding reports, or the one of the whole finding
   * if it does not name fields.
   */
  static List<String> ofFields(Finding finding) {
    if (finding.fields().isEmpty()) {
      return List.of(of(finding));
    }
    List<String> fingerprints = new ArrayList<>();
    for (String field : finding.fields()) {
      fingerprints.add(of(finding.rule(), field));
    }
    return fingerprints;
  }

  private static String of(String rule, String subject) {
    String identity = rule + "\n" + subject;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutNumbers(String message) {
    StringBuilder text = new StringBuilder(message.length());
    int at = 0;
    while (at < message.length()) {
      if (isDigit(message, at)) {
        at = afterNumber(message, at);
        text.append('#');
      } else {
        text.append(message.charAt(at++));
      }
    }
    return text.toString();
  }

  /**
   * Returns the end of a number with its noun, so that {@code 1 minute} equals {@code 2 minutes}.
   */
  private static int afterNumber(String message, int start) {
    int at = start;
    while (isDigit(message, at)) {
      at++;
    }
    if (at < message.length() && message.charAt(at) == ' ') {
      do {
        at++;
      } while (at < message.length() && Character.isLetter(message.charAt(at)));
    }
    return at;
  }

  private static boolean isDigit(String message, int at) {
    return at < message.length() && Character.isDigit(message.charAt(at));
  }
}

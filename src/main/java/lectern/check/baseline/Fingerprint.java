package lectern.check.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lectern.check.Finding;

/**
 * What makes a finding the same finding as before, though lines have moved and numbers have
 * changed: its rule and its message, but for the digits.
 */
public final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Sixteen hexadecimal digits. */
  public static String of(Finding finding) {
    String identity = finding.rule() + "\n" + withoutNumbers(finding.message());
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
    boolean inNumber = false;
    for (int i = 0; i < message.length(); i++) {
      boolean digit = Character.isDigit(message.charAt(i));
      if (!digit) {
        text.append(message.charAt(i));
      } else if (!inNumber) {
        text.append('#');
      }
      inNumber = digit;
    }
    return text.toString();
  }
}

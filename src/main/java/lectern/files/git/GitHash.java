package lectern.files.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of the content of a file in git.
 *
 * @param id in hexadecimal, of SHA-1 or SHA-256
 * @see <a href="https://git-scm.com/book/en/v2/Git-Internals-Git-Objects">Git objects</a>
 */
record GitHash(String id) {
  private static final int SHA_1 = 40;

  /**
   * Returns whether it is the hash of a content, or of the same content with LF for CRLF, as git
   * may store it.
   */
  boolean isOf(byte[] content) {
    return id.equals(hash(content, content.length)) || isOfLfLines(content);
  }

  private boolean isOfLfLines(byte[] content) {
    byte[] shorter = new byte[content.length];
    int length = 0;
    for (int i = 0; i < content.length; i++) {
      boolean returns = content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n';
      if (!returns) {
        shorter[length++] = content[i];
      }
    }
    return length < content.length && id.equals(hash(shorter, length));
  }

  private String hash(byte[] content, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance(id.length() == SHA_1 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + length + "\0").getBytes(StandardCharsets.US_ASCII));
      digest.update(content, 0, length);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has these two.", e);
    }
  }
}

package lectern.changes.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A field of the header of a mail. */
final class MailHeader {
  /** The bytes that fit a line of 76 characters as Base64, with the name of the field. */
  private static final int MOST_BYTES = 39;

  private static final int MOST_COLUMNS = 60;

  private MailHeader() {}

  /**
   * A field with its line feed. A text that is not plain ASCII or too long for one line becomes
   * encoded words of UTF-8.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047, Message Header Extensions for
   *     Non-ASCII Text</a>
   */
  static String field(String name, String text) {
    boolean isPlain =
        text.length() <= MOST_COLUMNS && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    return name + ": " + (isPlain ? text : String.join("\n ", encoded(text))) + "\n";
  }

  private static List<String> encoded(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      String character = Character.toString(c);
      if (bytes(part + character).length > MOST_BYTES) {
        words.add(word(part.toString()));
        part.setLength(0);
      }
      part.append(character);
    }
    words.add(word(part.toString()));
    return words;
  }

  private static String word(String text) {
    return "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

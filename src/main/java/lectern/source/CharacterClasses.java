package lectern.source;

/**
 * The classes of characters that occur in a text, found in one pass. Most texts are printable
 * ASCII, for which slower steps can be skipped.
 */
final class CharacterClasses {
  private static final byte CONTROL = 1;
  private static final byte HASH = 2;
  private static final byte OTHER = 4;

  private static final byte[] KINDS = kinds();

  private final int found;

  private CharacterClasses(int found) {
    this.found = found;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < kinds.length; c++) {
      boolean isControl = (c < ' ' && c != '\n') || c == 127;
      kinds[c] = c > 127 ? OTHER : isControl ? CONTROL : 0;
    }
    kinds['#'] = HASH;
    return kinds;
  }

  /** Returns the classes of the characters of a text in UTF-8. */
  static CharacterClasses of(byte[] text) {
    byte[] kinds = KINDS;
    int found = 0;
    for (byte b : text) {
      found |= kinds[b & 0xFF];
    }
    return new CharacterClasses(found);
  }

  /** Returns the classes of the characters of a text. */
  static CharacterClasses of(String text) {
    byte[] kinds = KINDS;
    int found = 0;
    char[] letters = text.toCharArray();
    for (char c : letters) {
      found |= c < kinds.length ? kinds[c] : OTHER;
    }
    return new CharacterClasses(found);
  }

  /** Returns whether all characters are ASCII. */
  boolean areAscii() {
    return (found & OTHER) == 0;
  }

  /** Returns whether all characters are printable ASCII or line feeds. */
  boolean arePlain() {
    return (found & (OTHER | CONTROL)) == 0;
  }

  /** Returns whether any character is {@code #}, which begins comments. */
  boolean haveHash() {
    return (found & HASH) != 0;
  }
}

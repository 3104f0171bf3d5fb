package lectern.source;

/**
 * Of what letters a text is, found in one pass. Most texts are of the plainest, and much that is to
 * be done with others need then not be done.
 *
 * @param isAscii whether all are of ASCII
 * @param isPlain whether all are of ASCII and either printable or line feeds
 * @param hasHash whether there is a hash, which begins each comment
 */
record Letters(boolean isAscii, boolean isPlain, boolean hasHash) {
  private static final byte CONTROL = 1;
  private static final byte HASH = 2;
  private static final byte OTHER = 4;

  private static final byte[] KINDS = kinds();

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < kinds.length; c++) {
      boolean isControl = (c < ' ' && c != '\n') || c == 127;
      kinds[c] = c > 127 ? OTHER : isControl ? CONTROL : 0;
    }
    kinds['#'] = HASH;
    return kinds;
  }

  /** The letters of a text that is given in UTF-8. */
  static Letters of(byte[] text) {
    byte[] kinds = KINDS;
    int found = 0;
    for (byte b : text) {
      found |= kinds[b & 0xFF];
    }
    return of(found);
  }

  /** The letters of a text. */
  static Letters of(String text) {
    byte[] kinds = KINDS;
    int found = 0;
    char[] letters = text.toCharArray();
    for (char c : letters) {
      found |= c < kinds.length ? kinds[c] : OTHER;
    }
    return of(found);
  }

  private static Letters of(int kinds) {
    return new Letters((kinds & OTHER) == 0, (kinds & (OTHER | CONTROL)) == 0, (kinds & HASH) != 0);
  }
}

package lectern.source;

/**
 * Cyrillic and Greek letters that look like Latin ones.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">Confusables of UTS
 *     39</a>
 */
public final class LookAlikes {
  private static final String OTHERS =
      "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0405\u0406\u0408"
          + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458"
          + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
          + "\u03BF\u03C1\u03BD";
  private static final String LATIN = "ABEKMHOPCTXSIJ" + "aeopcyxsij" + "ABEZHIKMNOPTYX" + "opv";

  private LookAlikes() {}

  /** Returns the Latin letter that a letter looks like; the letter itself if there is none. */
  public static char latin(char c) {
    int index = c < 0x370 || c > 0x45F ? -1 : OTHERS.indexOf(c);
    return index < 0 ? c : LATIN.charAt(index);
  }

  /** Returns whether a letter looks like a Latin one and is not. */
  public static boolean isOne(char c) {
    return latin(c) != c;
  }

  /**
   * Returns the index of the first look-alike in a word that also has Latin letters, from an index
   * on; negative if there is none.
   */
  public static int find(String text, int from) {
    int start = from;
    while (start < text.length()) {
      int end = start;
      int first = -1;
      boolean hasLatin = false;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        char c = text.charAt(end);
        first = first < 0 && isOne(c) ? end : first;
        hasLatin |= isLatin(c);
        end++;
      }
      if (first >= 0 && hasLatin) {
        return first;
      }
      start = end + 1;
    }
    return -1;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}

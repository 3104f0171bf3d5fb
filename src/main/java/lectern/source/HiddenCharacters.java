package lectern.source;

/** Characters that can't be seen, or that are not what they look like, inside a short text. */
public final class HiddenCharacters {
  private HiddenCharacters() {}

  /** Returns the index of the first one in a key or a word; negative if there is none. */
  public static int find(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c >= 0x80
          && (isWideSpace(c) || CharacterKind.of(c) != CharacterKind.ORDINARY || isColon(c))) {
        return i;
      }
    }
    return LookAlikes.find(text, 0);
  }

  /** Returns the end of a sentence about a wrong word that contains one; otherwise empty. */
  public static String because(String word) {
    int hidden = find(word);
    return hidden < 0 ? "" : "; it contains " + CodePoints.name(word.codePointAt(hidden));
  }

  /** Returns whether a character is a space that YAML reads as a part of the text. */
  public static boolean isWideSpace(int c) {
    return c >= 0x80 && Character.isSpaceChar(c) && c != 0x2028 && c != 0x2029;
  }

  /** Returns a text with ordinary spaces in place of such ones; the same text if it has none. */
  public static String withOrdinarySpaces(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWideSpace(text.charAt(i))) {
        return withOrdinarySpaces(text.replace(text.charAt(i), ' '));
      }
    }
    return text;
  }

  /** Returns a text without such characters: spaces and letters become what they look like. */
  public static String replaced(String text) {
    StringBuilder replaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWideSpace(c)) {
        replaced.append(' ');
      } else if (Character.isSurrogate(c) || CharacterKind.of(c) == CharacterKind.ORDINARY) {
        replaced.append(LookAlikes.latin(c));
      }
    }
    return replaced.toString();
  }

  /** Returns whether a character looks like the colon of a key. */
  public static boolean isColon(int c) {
    return switch (c) {
      case 0xFF1A, 0xFE55, 0xFE13, 0xA789, 0x2236, 0x02D0 -> true;
      default -> false;
    };
  }
}

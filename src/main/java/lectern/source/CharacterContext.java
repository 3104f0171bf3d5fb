package lectern.source;

import java.lang.Character.UnicodeScript;

/** The text around a character, which decides whether an invisible character has a use there. */
final class CharacterContext {
  private final String text;
  private int lineStart = -1;
  private int lineEnd = -1;
  private boolean isRightToLeft;
  private boolean isBalanced;

  CharacterContext(String text) {
    this.text = text;
  }

  /** Returns whether a character of a kind has a use where it is. */
  boolean allows(CharacterKind kind, int index) {
    return switch (kind) {
      case ORDINARY -> true;
      case JOINER -> joins(index);
      case INVISIBLE -> isPartOfFlag(index) || separatesWords(index);
      case MARK -> line(index) && isRightToLeft;
      case EMBEDDING -> line(index) && isRightToLeft && isBalanced;
      case LINE_BREAK, OVERRIDE, REPLACEMENT, PRIVATE -> false;
    };
  }

  /** Returns whether a joiner stands in an emoji or beside a letter of a script that needs it. */
  private boolean joins(int index) {
    if (index == 0 || index + 1 == text.length()) {
      return false;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index + 1);
    return isJoined(before) || isJoined(after);
  }

  private static boolean isJoined(int c) {
    boolean isSymbol = c == 0xFE0F || c >= 0x1F000 || (c >= 0x2190 && c <= 0x2BFF);
    return isSymbol || (isPartOfWord(c) && !isAlphabetOfEurope(UnicodeScript.of(c)));
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetter(c) || isMark(Character.getType(c));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK;
  }

  private static boolean isAlphabetOfEurope(UnicodeScript script) {
    return switch (script) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED, HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** Returns whether it is a tag of a flag, such as that of Scotland. */
  private boolean isPartOfFlag(int index) {
    int c = text.codePointAt(index);
    if (c < 0xE0000) {
      return false;
    }
    int before = index;
    // The longest sequence has six tags.
    for (int i = 0; i < 8 && before > 0; i++) {
      int previous = text.codePointBefore(before);
      if (previous == 0x1F3F4) {
        return true;
      }
      if (previous < 0xE0000) {
        return false;
      }
      before -= 2;
    }
    return false;
  }

  /** Returns whether it separates words without a space, or a vowel, in a script that needs it. */
  private boolean separatesWords(int index) {
    if (index > 0 && text.charAt(index) == 0x180E) {
      return UnicodeScript.of(text.codePointBefore(index)) == UnicodeScript.MONGOLIAN;
    }
    if (index == 0 || text.charAt(index) != 0x200B) {
      return false;
    }
    return switch (UnicodeScript.of(text.codePointBefore(index))) {
      case THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE, BALINESE -> true;
      default -> false;
    };
  }

  /** Examines the line of a character, once for each line. */
  private boolean line(int index) {
    if (index >= lineStart && index < lineEnd) {
      return true;
    }
    lineStart = index;
    while (lineStart > 0 && !isBreak(text.charAt(lineStart - 1))) {
      lineStart--;
    }
    lineEnd = index;
    int isolates = 0;
    int embeddings = 0;
    isRightToLeft = false;
    isBalanced = true;
    for (lineEnd = lineStart;
        lineEnd < text.length() && !isBreak(text.charAt(lineEnd));
        lineEnd++) {
      char c = text.charAt(lineEnd);
      isolates += c >= 0x2066 && c <= 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
      embeddings += c == 0x202A || c == 0x202B ? 1 : c == 0x202C ? -1 : 0;
      isBalanced &= isolates >= 0 && embeddings >= 0;
      isRightToLeft |= isRightToLeft(c);
    }
    isBalanced &= isolates == 0 && embeddings == 0;
    return true;
  }

  private static boolean isRightToLeft(char c) {
    return c >= 0x590
        && (c <= 0x8FF || (c >= 0xFB1D && c <= 0xFEFC) || (c >= 0xD802 && c <= 0xD803));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}

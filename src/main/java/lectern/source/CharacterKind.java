package lectern.source;

/**
 * The kinds of characters that do harm without being seen.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode Security Considerations</a>
 */
enum CharacterKind {
  ORDINARY("", "", true),
  /** A line break of YAML 1.1, but not of YAML 1.2 or of editors. */
  LINE_BREAK(
      "is a line break for some programs and not for others", "Replace it with a space.", false),
  /** No shape and no use in the text. */
  INVISIBLE("is invisible", "Delete it.", true),
  /** Joins or separates letters in scripts that need it, and parts of an emoji. */
  JOINER("is invisible", "Delete it.", true),
  /** The direction of the text beside it. */
  MARK("is invisible", "Delete it.", true),
  /** The beginning or end of a part with another direction. */
  EMBEDDING("changes the direction of the text beside it", "Delete it.", false),
  /** Reverses the text after it. */
  OVERRIDE("reverses the order in which the text is shown", "Delete it.", false),
  /** Stands for a character that was lost. */
  REPLACEMENT(
      "stands for a character that was lost in a conversion",
      "Write the original character.",
      false),
  /** Has no meaning outside one font. */
  PRIVATE("is shown only by certain fonts", "Replace it with an ordinary character.", false);

  private final String problem;
  private final String remedy;
  private final boolean isSafeToDelete;

  CharacterKind(String problem, String remedy, boolean isSafeToDelete) {
    this.problem = problem;
    this.remedy = remedy;
    this.isSafeToDelete = isSafeToDelete;
  }

  /** Returns the kind of a character. */
  static CharacterKind of(int c) {
    if (c < 0xAD) {
      return c == 0x85 ? LINE_BREAK : ORDINARY;
    }
    if (c >= 0xE000) {
      return beyond(c);
    }
    return switch (c) {
      case 0xAD, 0x180E, 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x3164, 0x115F, 0x1160 ->
          INVISIBLE;
      case 0x206A, 0x206B, 0x206C, 0x206D, 0x206E, 0x206F -> INVISIBLE;
      case 0x200C, 0x200D -> JOINER;
      case 0x061C, 0x200E, 0x200F -> MARK;
      case 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069 -> EMBEDDING;
      case 0x202D, 0x202E -> OVERRIDE;
      case 0x2028, 0x2029 -> LINE_BREAK;
      default -> ORDINARY;
    };
  }

  private static CharacterKind beyond(int c) {
    if (c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xFFA0) {
      return INVISIBLE;
    }
    if (c == 0xFFFD || c == 0xFFFC) {
      return REPLACEMENT;
    }
    if (c >= 0xE0000 && c <= 0xE007F) {
      return INVISIBLE;
    }
    return c <= 0xF8FF || c >= 0xF0000 ? PRIVATE : ORDINARY;
  }

  /** Returns the rest of a sentence about such a character. */
  String problem() {
    return problem;
  }

  String remedy() {
    return remedy;
  }

  /** Returns the text that replaces such a character; empty for none, which deletes it. */
  String replacement() {
    return this == LINE_BREAK ? " " : "";
  }

  /** Returns whether a fix is known. */
  boolean canBeReplaced() {
    return this != REPLACEMENT && this != PRIVATE;
  }

  boolean isSafeToDelete() {
    return isSafeToDelete;
  }
}

package lectern.session;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.source.LetterFolding;

/** A matcher of placeholder text, such as {@code TBD}, {@code [insert ...]} and lorem ipsum. */
public final class PlaceholderMatcher {
  private static final String LOREM_IPSUM = "lorem ipsum";
  private static final int MAX_BRACKET = 120;
  private static final int MAX_WHOLE = 40;
  private static final int NONE = -1;

  /** The placeholders that are only recognized as a whole text. */
  private static final Set<String> WHOLE =
      Set.of(
          "tba",
          "tbc",
          "tbd",
          "to be added",
          "to be announced",
          "to be completed",
          "to be confirmed",
          "to be decided",
          "to be defined",
          "to be determined",
          "to follow",
          "todo",
          "placeholder",
          "...",
          "…");

  /** The first characters of placeholders, as a table over ASCII. */
  private static final boolean[] FIRST_CHARACTERS = firstCharacters();

  /** The hashes of the words that a placeholder consists of or begins with. */
  private static final int[] WORDS = new TokenizedText("tba tbc tbd lorem").hashes();

  private PlaceholderMatcher() {}

  private static boolean[] firstCharacters() {
    boolean[] table = new boolean[128];
    for (char character : "TXxLl?[(<".toCharArray()) {
      table[character] = true;
    }
    return table;
  }

  /** Returns a text in lower case, without brackets around it and a period at its end. */
  public static String bare(String text) {
    String bare = text.strip().toLowerCase(Locale.ROOT);
    int last = bare.length() - 1;
    if (last > 1 && bare.charAt(last) == closing(bare.charAt(0))) {
      return bare.substring(1, last).strip();
    }
    return last > 0 && bare.indexOf('.') == last ? bare.substring(0, last) : bare;
  }

  /**
   * Returns whether a text begins with one of some letters in either case, or with no letter.
   *
   * @param letters the letters in lower case
   */
  public static boolean mayBegin(String text, String letters) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    char small = first < SmallLetters.END ? SmallLetters.of(first) : 0;
    return small == 0 || letters.indexOf(small) >= 0;
  }

  /** Finds the first placeholder in a text that was split into words. */
  public static Optional<TextRange> in(TokenizedText text) {
    boolean hasNone = text.text().length() > MAX_WHOLE && !mayBeIn(text);
    return hasNone ? Optional.empty() : in(text.text());
  }

  /**
   * Returns whether a placeholder may occur in a longer text. A quick test on the index of words
   * and characters, which may be true for texts without a placeholder.
   */
  private static boolean mayBeIn(TokenizedText text) {
    if (text.mayBeginWith('x')
        || text.mayHave('?')
        || text.mayHave('[')
        || text.mayHave('(')
        || text.mayHave('<')) {
      return true;
    }
    for (int word = 0; word < text.count(); word++) {
      for (int hash : WORDS) {
        if (text.hash(word) == hash) {
          return true;
        }
      }
    }
    return false;
  }

  /** Finds the first placeholder in a text. */
  public static Optional<TextRange> in(String text) {
    if (text.length() <= MAX_WHOLE && mayBegin(text, "tp") && WHOLE.contains(bare(text))) {
      return Optional.of(new TextRange(0, text.length()));
    }
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= FIRST_CHARACTERS.length || !FIRST_CHARACTERS[letters[i]]) {
        continue;
      }
      int end =
          switch (letters[i]) {
            case 'T' -> isNext('B', 'B', letters, i) ? abbreviation(text, i) : NONE;
            case 'X', 'x' -> isNext('X', 'x', letters, i) ? repeatedX(text, i) : NONE;
            case 'L', 'l' -> isNext('O', 'o', letters, i) ? loremIpsum(text, i) : NONE;
            case '?' -> isNext('?', '?', letters, i) ? questionMarks(text, i) : NONE;
            case '[', '(', '<' -> bracket(text, i);
            default -> NONE;
          };
      if (end != NONE) {
        return Optional.of(new TextRange(i, end));
      }
    }
    return Optional.empty();
  }

  /** The words that, after "to be", state what is still missing. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "added",
          "advised",
          "announced",
          "completed",
          "confirmed",
          "decided",
          "defined",
          "designated",
          "determined",
          "identified",
          "invited",
          "named",
          "nominated",
          "selected");

  /** The same in Spanish, Portuguese and French, after "por" and "a". */
  private static final Set<String> INFINITIVES =
      Set.of(
          "anunciar",
          "confirmar",
          "decidir",
          "definir",
          "designar",
          "determinar",
          "annoncer",
          "confirmer",
          "definire",
          "designer",
          "determiner",
          "preciser",
          "nommer");

  /**
   * Finds the first placeholder in the name of a person, where it may be in small letters and in
   * other languages too.
   */
  static Optional<TextRange> inName(String name) {
    Optional<TextRange> found = in(name);
    for (int i = 0; i < name.length() && found.isEmpty(); i++) {
      if (!isWord(name, i - 1)) {
        int end =
            switch (name.charAt(i)) {
              case 'T', 't' -> toBe(name, i);
              case 'P', 'p' -> isAt("por ", name, i) ? infinitive(name, i + 4) : NONE;
              case 'A', 'a', 'À', 'à' -> isGap(name, i + 1) ? infinitive(name, i + 2) : NONE;
              case 'N', 'n' -> isAt("noch offen", name, i) ? i + 10 : NONE;
              default -> NONE;
            };
        if (end != NONE) {
          found = Optional.of(new TextRange(bracketBefore(name, i), end));
        }
      }
    }
    return found;
  }

  private static int bracketBefore(String name, int at) {
    return at > 0 && "([".indexOf(name.charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  private static boolean isAt(String phrase, String text, int at) {
    return text.regionMatches(true, at, phrase, 0, phrase.length());
  }

  private static boolean isGap(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ';
  }

  private static int toBe(String name, int from) {
    boolean isAbbreviation =
        (isAt("tba", name, from) || isAt("tbc", name, from) || isAt("tbd", name, from))
            && !isWord(name, from + 3)
            && !name.startsWith("'", from + 3);
    if (isAbbreviation) {
      return from + 3;
    }
    return isAt("to be ", name, from) ? wordOf(PARTICIPLES, name, from + 6) : NONE;
  }

  private static int infinitive(String name, int from) {
    return wordOf(INFINITIVES, name, from);
  }

  /** Returns the end of the word at an index if it is one of some; else {@link #NONE}. */
  private static int wordOf(Set<String> words, String text, int from) {
    int end = from;
    while (isWord(text, end)) {
      end++;
    }
    return words.contains(LetterFolding.fold(text.substring(from, end))) ? end : NONE;
  }

  /**
   * Returns whether the next character is one of two. In nearly all texts it is not, which ends the
   * search early.
   */
  private static boolean isNext(char one, char other, char[] letters, int at) {
    return at + 1 < letters.length && (letters[at + 1] == one || letters[at + 1] == other);
  }

  private static int abbreviation(String text, int from) {
    int end = from + 3;
    boolean found =
        text.startsWith("TB", from)
            && end <= text.length()
            && "ACD".indexOf(text.charAt(end - 1)) >= 0
            && !isWord(text, from - 1)
            && !isWord(text, end);
    return found ? end : NONE;
  }

  private static int loremIpsum(String text, int from) {
    boolean found =
        text.regionMatches(true, from, LOREM_IPSUM, 0, LOREM_IPSUM.length())
            && !isWord(text, from - 1);
    return found ? from + LOREM_IPSUM.length() : NONE;
  }

  /** Returns the end of three or more letters x that are not part of a word or an address. */
  private static int repeatedX(String text, int from) {
    int end = from;
    while (end < text.length() && (text.charAt(end) == 'x' || text.charAt(end) == 'X')) {
      end++;
    }
    boolean found =
        end - from >= 3
            && !isWord(text, from - 1)
            && !isWord(text, end)
            && !isJoined(text, from - 1)
            && !isJoined(text, end);
    return found ? end : NONE;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Returns whether punctuation joins two words, as in {@code .xxx}. */
  private static boolean isJoined(String text, int at) {
    return at >= 0
        && at < text.length()
        && "./-_@".indexOf(text.charAt(at)) >= 0
        && isWord(text, at + 1);
  }

  /** Returns the end of three or more question marks that do not end a sentence. */
  private static int questionMarks(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '?') {
      end++;
    }
    boolean ending =
        isWord(text, from - 1) || (from > 0 && "?!)]\"”’'»".indexOf(text.charAt(from - 1)) >= 0);
    return end - from >= 3 && !ending ? end : NONE;
  }

  /** Returns the end of a placeholder in brackets; the text of a Markdown link is not one. */
  private static int bracket(String text, int open) {
    char closing = closing(text.charAt(open));
    int close = open + 1;
    int bound = Math.min(text.length(), open + MAX_BRACKET);
    while (close < bound && text.charAt(close) != closing) {
      close++;
    }
    if (close == bound || text.startsWith("](", close)) {
      return NONE;
    }
    String inside = bare(text.substring(open + 1, close));
    boolean isInstruction = closing != ')' && inside.startsWith("insert ");
    return isInstruction || WHOLE.contains(inside) ? close + 1 : NONE;
  }

  /** Returns the closing bracket of an opening one; 0 for any other character. */
  private static char closing(char open) {
    return switch (open) {
      case '[' -> ']';
      case '(' -> ')';
      case '<' -> '>';
      default -> 0;
    };
  }
}

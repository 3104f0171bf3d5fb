package lectern.session;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text split into words: runs of letters and digits, compared ignoring case. In scripts without
 * spaces each letter is a word. A text is scanned once; words are stored as offsets and hashes.
 */
public final class TokenizedText {
  /** The offset basis of the hash FNV-1a. */
  public static final int BASIS = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  private static final int LETTERS_TO_A_WORD = 6;

  private final String text;
  private final char[] letters;
  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private boolean[] first;
  private int count;
  private int betweenSpaces;

  // Bits of the ASCII signs in the text and of the letters that words begin with, each for all
  // characters whose last six bits are the same.
  private long signs;
  private long initials;

  /** Tokenizes a text. */
  public TokenizedText(String text) {
    this.text = text;
    this.letters = text.toCharArray();
    int expected = letters.length / LETTERS_TO_A_WORD + 2;
    starts = new int[expected];
    ends = new int[expected];
    hashes = new int[expected];
    first = new boolean[expected];
    split();
  }

  private void split() {
    int lineBreaks = 2;
    boolean isBehindSpace = true;
    int i = 0;
    while (i < letters.length) {
      int end = isWordByItself(i) ? next(i) : endOfWord(i);
      if (end == i) {
        char sign = letters[i];
        boolean isSpace = isSpace(sign);
        betweenSpaces += isBehindSpace && !isSpace ? 1 : 0;
        isBehindSpace = isSpace;
        lineBreaks += sign == '\n' ? 1 : 0;
        signs |= sign < SmallLetters.END ? 1L << sign : 0;
        i++;
      } else {
        add(i, end, lineBreaks > 1);
        lineBreaks = 0;
        betweenSpaces += isBehindSpace ? 1 : 0;
        isBehindSpace = false;
        i = end;
      }
    }
  }

  private void add(int start, int end, boolean beginsParagraph) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
      first = Arrays.copyOf(first, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hashOf(start, end);
    first[count++] = beginsParagraph;
    char initial = letters[start];
    initials |= 1L << (initial < SmallLetters.END ? SmallLetters.of(initial) : small(initial));
  }

  /** The end of the word that begins here; the same offset if none does. */
  private int endOfWord(int start) {
    int end = start;
    while (end < letters.length) {
      char c = letters[end];
      boolean isPart =
          c < SmallLetters.END
              ? SmallLetters.of(c) != 0
              : isPart(end, start) && !isWordByItself(end);
      if (!isPart) {
        return end;
      }
      end = c < Character.MIN_SURROGATE ? end + 1 : next(end);
    }
    return end;
  }

  private boolean isPart(int at, int start) {
    int c = Character.codePointAt(letters, at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    // Marks such as vowel signs and accents belong to the letter before them.
    int type = Character.getType(c);
    return at > start
        && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }

  /** An ideograph, or a letter of Japanese, Thai or Lao. */
  private boolean isWordByItself(int at) {
    if (letters[at] < '\u0E00') {
      return false;
    }
    int c = Character.codePointAt(letters, at);
    return Character.isIdeographic(c)
        || (c >= 0x3040 && c <= 0x30FF && Character.isLetter(c))
        || (c <= 0x0EFF && Character.isLetter(c));
  }

  private int next(int at) {
    return at + Character.charCount(Character.codePointAt(letters, at));
  }

  private int hashOf(int start, int end) {
    int hash = BASIS;
    for (int i = start; i < end; i++) {
      if (letters[i] >= SmallLetters.END) {
        return unaccentedHash(start, end);
      }
      hash = hash(hash, SmallLetters.of(letters[i]));
    }
    return hash;
  }

  /** The hash of the letters of a word without capitals and accents. */
  private int unaccentedHash(int start, int end) {
    String word =
        Normalizer.normalize(new String(letters, start, end - start), Normalizer.Form.NFKD);
    int hash = BASIS;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      hash = isAccent(c) ? hash : hash(hash, small(c));
    }
    return hash;
  }

  /** A combining mark of Latin, Greek and Cyrillic; in other scripts marks are vowels. */
  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /**
   * Returns the same value for all characters that {@link String#regionMatches} treats as equal.
   */
  private static int small(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Appends a number to a hash by FNV-1a. */
  public static int hash(int before, int next) {
    return (before ^ next) * PRIME;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** The number of words. */
  public int count() {
    return count;
  }

  /** The number of words separated by white space. */
  public int betweenSpaces() {
    return betweenSpaces;
  }

  /**
   * Returns whether a character may be in the text: a filter without false negatives.
   *
   * @param sign an ASCII character, neither a letter nor a digit
   */
  public boolean mayHave(char sign) {
    return (signs & 1L << sign) != 0;
  }

  /**
   * Returns whether a word may begin with a letter, ignoring case: a filter without false
   * negatives.
   *
   * @param letter a lower-case ASCII letter
   */
  public boolean mayBeginWith(char letter) {
    return (initials & 1L << letter) != 0;
  }

  /** The offset at which a word begins, in UTF-16 units. */
  public int start(int word) {
    return starts[word];
  }

  /** The offset after the last letter of a word, in UTF-16 units. */
  public int end(int word) {
    return ends[word];
  }

  /** The hash of a word: FNV-1a of its letters without capitals and accents. */
  public int hash(int word) {
    return hashes[word];
  }

  /** The hashes of all words. */
  public int[] hashes() {
    return Arrays.copyOf(hashes, count);
  }

  /** Returns whether a paragraph begins with this word. */
  public boolean beginsParagraph(int word) {
    return first[word];
  }

  /** Returns whether a word equals one of another text, ignoring case. */
  public boolean isSame(int word, TokenizedText other, int otherWord) {
    int length = ends[word] - starts[word];
    return hashes[word] == other.hashes[otherWord]
        && length == other.ends[otherWord] - other.starts[otherWord]
        && text.regionMatches(true, starts[word], other.text, other.starts[otherWord], length);
  }
}

package lectern.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words of a text: letters and digits without regard to capitals, and to what stands between
 * them. A text is gone through once; words are kept as places and hashes, not as texts.
 */
public final class TokenizedText {
  /** The offset basis of the hash FNV-1a. */
  public static final int BASIS = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  /** Signs of everyday typography, which are not of ASCII and no part of words. */
  private static final String TYPOGRAPHY = "’‘“”–—…•\u00A0";

  private static final int LETTERS_TO_A_WORD = 6;

  private static final byte[] SMALL = table(false);
  private static final byte[] SMALL_OR_MARKED = table(true);

  private final String text;
  private int[] starts;
  private int[] hashes;
  private boolean[] first;
  private int count;
  private int betweenSpaces;
  private boolean isPlain = true;

  // Bits of the signs that stand in the text and of the letters that words begin with, each for
  // all characters whose last six bits are the same.
  private long signs;
  private long initials;

  /** Splits a text. */
  public TokenizedText(String text) {
    this.text = text;
    int expected = text.length() / LETTERS_TO_A_WORD + 2;
    starts = new int[expected];
    hashes = new int[expected];
    first = new boolean[expected];
    // Nearly all texts are of ASCII, and can be had as bytes at once. What is not of Latin-1 comes
    // as a question mark.
    byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
    if (letters.length != text.length()
        || !split(Arrays.copyOf(letters, letters.length + 1), SMALL)) {
      count = 0;
      betweenSpaces = 0;
      split(marked(), SMALL_OR_MARKED);
    }
  }

  private static byte[] table(boolean isMarked) {
    byte[] table = new byte[256];
    for (int letter = 0; letter < table.length; letter++) {
      byte marked = isMarked ? (byte) letter : 0;
      table[letter] = letter < SmallLetters.END ? (byte) SmallLetters.of((char) letter) : marked;
    }
    return table;
  }

  /**
   * Splits the text as bytes, one for each of its UTF-16 units and a 0 behind them.
   *
   * @param table for each byte its small letter; 0 for what is no part of words
   * @return whether each byte is known to be what stands in the text
   */
  private boolean split(byte[] letters, byte[] table) {
    int last = letters.length - 1;
    int lineBreaks = 2;
    boolean isBehindSpace = true;
    long signsFound = 0;
    long initialsFound = 0;
    int i = 0;
    while (i < last) {
      byte letter = letters[i];
      int small = table[letter & 0xFF];
      if (small == 0) {
        if (letter < 0 || (letter == '?' && text.charAt(i) != '?')) {
          return false;
        }
        boolean isSpace = letter == ' ' || (letter < ' ' && isSpace((char) letter));
        betweenSpaces += isBehindSpace && !isSpace ? 1 : 0;
        isBehindSpace = isSpace;
        lineBreaks += letter == '\n' ? 1 : 0;
        signsFound |= 1L << letter;
        i++;
        continue;
      }
      if (count == starts.length) {
        makeRoom();
      }
      starts[count] = i;
      first[count] = lineBreaks > 1;
      lineBreaks = 0;
      betweenSpaces += isBehindSpace ? 1 : 0;
      isBehindSpace = false;
      initialsFound |= 1L << small;
      int hash = BASIS;
      do {
        hash = hash(hash, small);
        small = table[letters[++i] & 0xFF];
      } while (small != 0);
      hashes[count++] = hash;
    }
    signs |= signsFound;
    initials |= initialsFound;
    return true;
  }

  /**
   * The text as bytes: what is not of ASCII is a space, a dash or some byte below 0, one and the
   * same for all that {@link String#regionMatches} takes for the same.
   */
  private byte[] marked() {
    byte[] marked = new byte[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < SmallLetters.END) {
        marked[i] = (byte) c;
      } else if (isPart(c)) {
        int small = Character.toLowerCase(Character.toUpperCase(c));
        marked[i] = (byte) (small < SmallLetters.END ? small : small | Byte.MIN_VALUE);
        isPlain = false;
      } else {
        marked[i] = (byte) (isSpace(c) ? ' ' : '-');
        isPlain = isPlain && TYPOGRAPHY.indexOf(c) >= 0;
      }
    }
    return marked;
  }

  /** The hash of what has one with something behind it. */
  public static int hash(int before, int next) {
    return (before ^ next) * PRIME;
  }

  private void makeRoom() {
    starts = Arrays.copyOf(starts, count * 2);
    hashes = Arrays.copyOf(hashes, count * 2);
    first = Arrays.copyOf(first, count * 2);
  }

  private static boolean isPart(char c) {
    return c < SmallLetters.END
        ? SmallLetters.of(c) != 0
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** How many words there are. */
  public int count() {
    return count;
  }

  /** How many words there are where one is whatever stands between white space. */
  public int betweenSpaces() {
    return betweenSpaces;
  }

  /** Whether all is of ASCII but for signs of everyday typography. */
  public boolean isPlain() {
    return isPlain;
  }

  /**
   * Whether a sign may stand in the text: never false when it does.
   *
   * @param sign of ASCII, no letter and no digit
   */
  public boolean mayHave(char sign) {
    return (signs & 1L << sign) != 0;
  }

  /**
   * Whether a word may begin with a letter or its capital: never false when one does.
   *
   * @param letter a small one of ASCII
   */
  public boolean mayBeginWith(char letter) {
    return (initials & 1L << letter) != 0;
  }

  /** Where a word begins in the text, in UTF-16 units. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends in the text. */
  public int end(int word) {
    int end = starts[word];
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The hash of a word; where the text is plain, FNV-1a of its small letters. */
  public int hash(int word) {
    return hashes[word];
  }

  /** The hashes of all words. */
  public int[] hashes() {
    return Arrays.copyOf(hashes, count);
  }

  /** Whether a paragraph begins with this word. */
  public boolean beginsParagraph(int word) {
    return first[word];
  }

  /** Whether a word is the same as one of another text. */
  public boolean isSame(int word, TokenizedText other, int otherWord) {
    int length = end(word) - starts[word];
    return hashes[word] == other.hashes[otherWord]
        && length == other.end(otherWord) - other.starts[otherWord]
        && text.regionMatches(true, starts[word], other.text, other.starts[otherWord], length);
  }
}

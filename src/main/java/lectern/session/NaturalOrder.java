package lectern.session;

import java.util.Comparator;
import lectern.source.LetterFolding;

/**
 * The order in which people look for names: word by word, regardless of capitals, accents and
 * punctuation, and by the value of numbers, so that Room 2 comes before Room 10 and Łukasz next to
 * Luka. Numbers come before letters, and letters of other scripts than Latin after those, by their
 * code points. The collator of the JDK ignores spaces and has Ł and Ø behind Z.
 */
public final class NaturalOrder implements Comparator<String> {
  /** The order, which has no state. */
  public static final Comparator<String> INSTANCE = new NaturalOrder();

  private static final char GAP = 1;
  private static final char NUMBER = 2;

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int order = key(a).compareTo(key(b));
    return order != 0 ? order : a.compareTo(b);
  }

  /** The text by which a name is sorted. */
  private static String key(String name) {
    String folded = LetterFolding.fold(name);
    StringBuilder key = new StringBuilder(folded.length() + 4);
    boolean isGap = false;
    int i = 0;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean isNumber = Character.isDigit(c);
      if (isNumber || Character.isLetter(c) || isMark(c)) {
        if (isGap && !key.isEmpty()) {
          key.append(GAP);
        }
        isGap = false;
        if (isNumber) {
          end = digitsEnd(folded, i);
          appendNumber(folded, i, end, key);
        } else {
          key.appendCodePoint(c);
        }
      } else {
        // Apostrophes are within words.
        isGap |= c != '\'';
      }
      i = end;
    }
    return key.toString();
  }

  /** Returns whether a character is a vowel or the like, which other scripts write as a mark. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Appends a number such that a longer one is greater. */
  private static void appendNumber(String text, int from, int end, StringBuilder key) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < end; i += Character.charCount(text.codePointAt(i))) {
      int value = Character.digit(text.codePointAt(i), 10);
      if (value > 0 || !digits.isEmpty()) {
        digits.append((char) ('0' + value));
      }
    }
    key.append(NUMBER).append((char) digits.length()).append(digits);
  }
}

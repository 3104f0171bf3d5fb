package lectern.check.content;

import java.util.Arrays;

/**
 * The words of a text, compared without regard to capitals and to what stands between them. A text
 * is gone through once; words are kept as places and hashes, not as texts.
 */
final class Words {
  private final String text;
  private final char[] letters;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] hashes = new long[64];
  private boolean[] first = new boolean[64];
  private int count;

  Words(String text) {
    this.text = text;
    this.letters = text.toCharArray();
    int lineBreaks = 2;
    int i = 0;
    while (i < letters.length) {
      char c = letters[i];
      if (isPart(c)) {
        i = add(i, lineBreaks > 1);
        lineBreaks = 0;
      } else {
        lineBreaks += c == '\n' ? 1 : 0;
        i++;
      }
    }
  }

  private int add(int from, boolean begins) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
      first = Arrays.copyOf(first, count * 2);
    }
    long hash = 0;
    int end = from;
    while (end < letters.length) {
      char c = letters[end];
      if (!isPart(c)) {
        break;
      }
      hash = hash * 1_000_003 + small(c);
      end++;
    }
    starts[count] = from;
    ends[count] = end;
    hashes[count] = hash;
    first[count] = begins;
    count++;
    return end;
  }

  static boolean isPart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** One and the same character for all that {@link String#regionMatches} takes for the same. */
  static char small(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  int count() {
    return count;
  }

  /** Where a word begins in the text, in UTF-16 units. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends in the text. */
  int end(int word) {
    return ends[word];
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Whether a paragraph begins with this word. */
  boolean beginsParagraph(int word) {
    return first[word];
  }

  /** Whether a word is the same as one of another text. */
  boolean isSame(int word, Words other, int otherWord) {
    int length = ends[word] - starts[word];
    return hashes[word] == other.hashes[otherWord]
        && length == other.ends[otherWord] - other.starts[otherWord]
        && text.regionMatches(true, starts[word], other.text, other.starts[otherWord], length);
  }
}

package lectern.session;

/**
 * An estimate of how deep emphases and brackets nest in a paragraph, after the delimiter stack of
 * CommonMark: a mark that closes is matched with the nearest of its kind that opens, and drops
 * those between.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#delimiter-stack">Delimiter stack</a>
 */
final class InlineDepth {
  /**
   * Marks that may be open at once. No author leaves that many, and the time that a parser takes
   * grows with them.
   */
  private static final int MAX_OPEN = 256;

  private final String text;
  private final char[] kinds = new char[MAX_OPEN];

  /** The depth inside each open mark, as far as it is known. */
  private final int[] depths = new int[MAX_OPEN + 1];

  private int open;

  InlineDepth(String text) {
    this.text = text;
  }

  /** Forgets what is open. */
  void endParagraph() {
    open = 0;
    depths[0] = 0;
  }

  /**
   * Reads a line of a paragraph.
   *
   * @return the index where the nesting is too deep; -1 if nowhere
   */
  int line(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = i + 1;
      boolean isWithin = true;
      if (c == '\\') {
        end++;
      } else if (c == '[') {
        isWithin = opens(c, 1);
      } else if (c == ']') {
        isWithin = closes('[', 1) >= 0;
      } else if (c == '*' || c == '_') {
        while (end < to && text.charAt(end) == c) {
          end++;
        }
        isWithin = emphasis(c, from, i, end, to);
      }
      if (!isWithin) {
        return i;
      }
      i = end;
    }
    return -1;
  }

  /** Reads a run of {@code *} or {@code _}; returns false if it passes the limit. */
  private boolean emphasis(char kind, int from, int start, int end, int to) {
    char before = start == from ? ' ' : text.charAt(start - 1);
    char after = end == to ? ' ' : text.charAt(end);
    boolean isIntraword =
        kind == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    int levels = (end - start + 1) / 2;
    if (!isIntraword && !Character.isWhitespace(before)) {
      levels = closes(kind, levels);
    }
    return levels >= 0
        && (isIntraword || Character.isWhitespace(after) || levels == 0 || opens(kind, levels));
  }

  private boolean opens(char kind, int levels) {
    if (open + levels > MAX_OPEN) {
      return false;
    }
    for (int i = 0; i < levels; i++) {
      kinds[open++] = kind;
      depths[open] = 0;
    }
    return true;
  }

  /** Returns how many levels found nothing to close; -1 if the limit is passed. */
  private int closes(char kind, int levels) {
    int left = levels;
    while (left > 0) {
      int opener = open - 1;
      while (opener >= 0 && kinds[opener] != kind) {
        opener--;
      }
      if (opener < 0) {
        return left;
      }
      int depth = 0;
      for (int i = opener + 1; i <= open; i++) {
        depth = Math.max(depth, depths[i]);
      }
      open = opener;
      depths[open] = Math.max(depths[open], depth + 1);
      if (depths[open] > ProseLimits.MAX_DEPTH) {
        return -1;
      }
      left--;
    }
    return 0;
  }
}

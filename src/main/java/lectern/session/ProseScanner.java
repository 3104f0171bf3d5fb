package lectern.session;

/**
 * An estimate of how deep CommonMark nests, without parsing it: containers are followed line by
 * line as in phase 1 of the specification's parsing strategy, and what is inside a paragraph is
 * left to {@link InlineDepth}.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy">A parsing
 *     strategy</a>
 */
final class ProseScanner {
  private static final int TAB = 4;
  private static final int MAX_DIGITS = 9;
  private static final int MAX_INDENT = 3;

  /** The width of a quotation among those of list items. */
  private static final int QUOTATION = 0;

  private final String text;
  private final InlineDepth inline;

  /** The containers that are open: the columns of a list item's marker, or a quotation. */
  private final int[] containers = new int[ProseLimits.MAX_DEPTH + 1];

  private int open;
  private int at;
  private int column;
  private boolean afterBlank = true;
  private int tooDeep = -1;
  private int tooManyHashes = -1;

  ProseScanner(String text) {
    this.text = text;
    this.inline = new InlineDepth(text);
  }

  /** The index where the depth is passed first; -1 if nowhere. */
  int tooDeep() {
    return tooDeep;
  }

  /** The index of the first line with too many {@code #}; -1 if there is none. */
  int tooManyHashes() {
    return tooManyHashes;
  }

  void scan() {
    int start = 0;
    while (start < text.length() && tooDeep < 0) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(start, end);
      start = end + 1;
    }
  }

  private void line(int start, int end) {
    at = start;
    column = 0;
    int matched = matched(end);
    boolean opened = false;
    int kept = open;
    open = matched;
    while (tooDeep < 0 && opensContainer(end)) {
      opened = true;
    }
    if (tooDeep >= 0) {
      return;
    }
    skipSpaces(end);
    if (at == end) {
      open = opened ? open : Math.max(kept, open);
      afterBlank = true;
      inline.endParagraph();
      return;
    }
    if (!opened && matched < kept && !afterBlank) {
      // It may continue a paragraph of the containers that it does not repeat.
      open = kept;
    }
    if (opened || afterBlank) {
      inline.endParagraph();
    }
    afterBlank = false;
    hashes(end);
    tooDeep = inline.line(at, end);
  }

  /** Consumes the marks of containers that are open already, and returns how many go on. */
  private int matched(int end) {
    int matched = 0;
    while (matched < open) {
      int from = at;
      int fromColumn = column;
      skipSpaces(end);
      if (at == end) {
        return matched;
      }
      if (containers[matched] == QUOTATION) {
        if (column - fromColumn > MAX_INDENT || text.charAt(at) != '>') {
          return back(from, fromColumn, matched);
        }
        step();
        skipSpace(end);
      } else {
        if (column - fromColumn < containers[matched]) {
          return back(from, fromColumn, matched);
        }
        back(from, fromColumn, matched);
        skipColumns(containers[matched]);
      }
      matched++;
    }
    return matched;
  }

  private int back(int from, int fromColumn, int matched) {
    at = from;
    column = fromColumn;
    return matched;
  }

  /** Consumes the mark of a quotation or a list item, if one is next. */
  private boolean opensContainer(int end) {
    int from = at;
    int fromColumn = column;
    skipSpaces(end);
    int mark = at;
    int width = at == end || isThematicBreak(end) ? -1 : width(end, fromColumn);
    if (width < 0) {
      back(from, fromColumn, 0);
      return false;
    }
    if (open == ProseLimits.MAX_DEPTH) {
      tooDeep = mark;
      return false;
    }
    containers[open++] = width;
    return true;
  }

  /** Consumes a mark and returns its width; -1, with nothing consumed, if none is next. */
  private int width(int end, int fromColumn) {
    if (text.charAt(at) == '>') {
      step();
      skipSpace(end);
      return QUOTATION;
    }
    int length = markerLength(end);
    if (length == 0) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      step();
    }
    skipSpace(end);
    return column - fromColumn;
  }

  /** The length of a list marker with white space behind it; 0 if none is next. */
  private int markerLength(int end) {
    int i = at;
    if ("-+*".indexOf(text.charAt(i)) >= 0) {
      i++;
    } else {
      while (i < end && i - at < MAX_DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i == at || i == end || ".)".indexOf(text.charAt(i)) < 0) {
        return 0;
      }
      i++;
    }
    return i == end || isSpace(text.charAt(i)) ? i - at : 0;
  }

  private boolean isThematicBreak(int end) {
    char mark = text.charAt(at);
    if ("-*_".indexOf(mark) < 0) {
      return false;
    }
    int marks = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!isSpace(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private void hashes(int end) {
    int i = at;
    while (i < end && text.charAt(i) == '#') {
      i++;
    }
    if (i - at > ProseLimits.MAX_HASHES && i < end && tooManyHashes < 0) {
      tooManyHashes = isSpace(text.charAt(i)) ? at : -1;
    }
  }

  private void skipSpaces(int end) {
    while (at < end && isSpace(text.charAt(at))) {
      step();
    }
  }

  /** Skips the one space that belongs to a mark. */
  private void skipSpace(int end) {
    if (at < end && isSpace(text.charAt(at))) {
      step();
    }
  }

  private void skipColumns(int columns) {
    int until = column + columns;
    while (column < until) {
      step();
    }
  }

  private void step() {
    column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
    at++;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}

package lectern.session;

import java.util.HashMap;
import java.util.Map;

/**
 * An estimate of the characters that the link references of prose expand to: the destination and
 * the title of its definition for each use of a label.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#reference-link">Reference links</a>
 */
final class LinkReferences {
  private static final int MAX_LABEL = 999;

  /** The length up to which the end of a title is looked for. */
  private static final int MAX_TITLE = 2_000;

  private final String text;
  private final Map<String, Integer> definitions = new HashMap<>();
  private int expanded;

  private LinkReferences(String text) {
    this.text = text;
  }

  /** The index of the reference that passes a number of characters; -1 if none does. */
  static int beyond(String text, int characters) {
    LinkReferences references = new LinkReferences(text);
    if (!text.contains("]:")) {
      return -1;
    }
    references.scan(Integer.MAX_VALUE, true);
    return references.scan(characters, false);
  }

  /** Reads each label, either where it is defined or where it is used. */
  private int scan(int characters, boolean isDefinition) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0) {
        boolean isDefined = text.startsWith(":", i + 1);
        if (isDefined == isDefinition && i - open <= MAX_LABEL) {
          label(folded(open + 1, i), i, isDefinition);
        }
        if (expanded > characters) {
          return open;
        }
        open = -1;
      }
    }
    return -1;
  }

  private void label(String label, int end, boolean isDefinition) {
    if (isDefinition) {
      definitions.putIfAbsent(label, definitionLength(end + 2));
    } else {
      expanded += definitions.getOrDefault(label, 0);
    }
  }

  /** The length of a destination and the title behind it. */
  private int definitionLength(int start) {
    int from = skip(start, true);
    int end = skip(from, false);
    int title = skip(end, true);
    int mark = title < text.length() ? "\"'(".indexOf(text.charAt(title)) : -1;
    if (mark < 0 || title == end) {
      return end - from;
    }
    int last = Math.min(text.length(), title + MAX_TITLE);
    int close = title + 1;
    while (close < last && text.charAt(close) != "\"')".charAt(mark)) {
      close++;
    }
    return close - from;
  }

  /** The end of the white space, or of what is none, that begins at an index. */
  private int skip(int start, boolean isSpace) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end)) == isSpace) {
      end++;
    }
    return end;
  }

  /** A label as labels are compared: without regard to case and to the kind of white space. */
  private String folded(int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
      boolean isSpace = Character.isWhitespace(c);
      boolean isAfterSpace = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
      if (!isSpace) {
        folded.append(c);
      } else if (!isAfterSpace) {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }
}

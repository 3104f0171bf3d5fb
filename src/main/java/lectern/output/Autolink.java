package lectern.output;

import java.util.List;
import java.util.Optional;

/**
 * A web address in a text that Markdown renderers turn into a link without markup.
 *
 * @see <a href="https://github.github.com/gfm/#autolinks-extension-">GitHub Flavored Markdown:
 *     autolinks</a>
 * @param mark the index of the character without which it would be none
 * @param end the index behind its last character
 * @param canStandInBrackets true if it may stand in angle brackets
 * @param isPlain true if nothing in it needs an escape
 */
record Autolink(int mark, int end, boolean canStandInBrackets, boolean isPlain) {
  private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");
  private static final String HOST = "www.";

  /** The punctuation in an address, and that with which none ends. */
  private static final String INNER = "-._~:/?#@!$&'()+,;=%*";

  private static final String LAST = "?!.,:;*_~'";

  /** The length beyond which no text is taken for an address, so that a search ends. */
  private static final int LONGEST = 2_000;

  /** The address that begins at an index. */
  static Optional<Autolink> at(String text, int start) {
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
        int from = start + scheme.length();
        int end = end(text, from);
        return Optional.of(
            new Autolink(from - 3, end, end > from, end > from && isPlain(text, from, end)));
      }
    }
    if (!text.regionMatches(true, start, HOST, 0, HOST.length())) {
      return Optional.empty();
    }
    int from = start + HOST.length();
    // A trailing mark stays outside an address, but never outside what a renderer looks at.
    int end = extent(text, from);
    return Optional.of(new Autolink(from - 1, end, false, isPlain(text, from, end)));
  }

  /** Returns whether a text is an address with a scheme, from its first character to its last. */
  static boolean is(String text) {
    return at(text, 0)
        .filter(all -> all.canStandInBrackets && all.end == text.length())
        .isPresent();
  }

  private static int extent(String text, int from) {
    int end = from;
    int last = Math.min(text.length(), from + LONGEST);
    while (end < last && isPart(text, end)) {
      end++;
    }
    return end;
  }

  /** The end of an address without the punctuation of the sentence; the start if it is too long. */
  private static int end(String text, int from) {
    int end = extent(text, from);
    if (end == from + LONGEST) {
      return from;
    }
    int open = 0;
    for (int i = from; i < end; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    while (end > from) {
      char last = text.charAt(end - 1);
      if (last == ')' && open < 0) {
        open++;
      } else if (LAST.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return c == '&'
        ? !MarkdownText.isEntity(text, at)
        : Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
  }

  private static boolean isPlain(String text, int from, int end) {
    boolean isPlain = end < from + LONGEST;
    for (int i = from; i < end && isPlain; i++) {
      char c = text.charAt(i);
      isPlain = c != '*' && c != '~' && (c != '_' || isInWord(text, i));
    }
    return isPlain;
  }

  private static boolean isInWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}

package lectern.source.yaml.layout;

/** Literal and folded scalars: their headers and the indentation of their lines. */
public final class BlockScalar {
  private BlockScalar() {}

  /** Returns the header up to the end of its line, such as {@code |2- # comment}. */
  public static String header(Lines lines, int start) {
    return lines.text().substring(start, lines.end(lines.of(start))).stripTrailing();
  }

  private static String indicators(Lines lines, int start) {
    String header = header(lines, start);
    int end = 1;
    while (end < header.length() && "+-123456789".indexOf(header.charAt(end)) >= 0) {
      end++;
    }
    return header.substring(0, end);
  }

  /** Returns whether line breaks after the text are part of it. */
  public static boolean keepsBreaks(Lines lines, int start) {
    return indicators(lines, start).indexOf('+') > 0;
  }

  /** Returns the indentation that the header states; 0 if it states none. */
  public static int stated(Lines lines, int start) {
    String indicators = indicators(lines, start);
    for (int i = 1; i < indicators.length(); i++) {
      if (Character.isDigit(indicators.charAt(i))) {
        return indicators.charAt(i) - '0';
      }
    }
    return 0;
  }

  /** Returns the indentation of the first line with text after a header, up to a last line. */
  public static int firstIndentation(Lines lines, int header, int last) {
    for (int line = header + 1; line <= last; line++) {
      if (!lines.isBlank(line)) {
        return lines.indentation(line);
      }
    }
    return Integer.MAX_VALUE;
  }
}

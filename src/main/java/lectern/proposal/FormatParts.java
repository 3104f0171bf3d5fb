package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.OneLine;

/**
 * The parts of a session format in one text, which dashes, commas or lines separate.
 *
 * @param names the parts that are not the duration: the format, and the layout
 * @param duration the part that is a duration, or a last part that begins with a digit
 * @param description the text after {@code Format description:}
 */
record FormatParts(List<Part> names, Optional<Part> duration, Optional<Part> description) {
  private static final String DESCRIPTION = "format description:";

  /** The longest text in which a duration without a separator is searched for. */
  private static final int LONGEST = 100;

  private static final List<String> LABELS =
      List.of(
          "duration (minutes):",
          "duration in minutes:",
          "duration:",
          "session format:",
          "format:",
          "type:",
          "room layout:",
          "layout:");

  /** A part of the text, without white space around it. */
  record Part(String text, int from, int to) {}

  /**
   * Splits a text.
   *
   * @param call decides whether words around a duration are a format
   */
  static FormatParts of(String text, Call call) {
    int label = indexIgnoringCase(text, DESCRIPTION);
    int end = label < 0 ? text.length() : label;
    Optional<Part> description =
        label < 0
            ? Optional.empty()
            : Optional.of(part(text, label + DESCRIPTION.length(), text.length()));
    List<Part> parts = split(text, end);
    if (parts.size() == 1) {
      List<Part> joined = joined(parts.get(0), call);
      parts = joined.isEmpty() ? withDuration(parts.get(0), call) : joined;
    }
    int duration = duration(parts);
    int first = duration;
    while (first > 0 && isDuration(parts.get(first - 1))) {
      first--;
    }
    List<Part> names = new ArrayList<>(parts);
    if (duration >= 0) {
      names.subList(first, duration + 1).clear();
    }
    return new FormatParts(
        List.copyOf(names),
        duration < 0
            ? Optional.empty()
            : Optional.of(part(text, parts.get(first).from(), parts.get(duration).to())),
        description.filter(part -> !part.text().isEmpty()));
  }

  /**
   * Returns the index of the last part that is a duration, or of a last part that should be one;
   * negative if there is neither.
   */
  private static int duration(List<Part> parts) {
    int last = parts.size() - 1;
    boolean isLast =
        last >= 0
            && !parts.get(last).text().isEmpty()
            && Character.isDigit(parts.get(last).text().charAt(0));
    if (isLast && (last > 0 || Durations.parse(parts.get(0).text()).isPresent())) {
      return last;
    }
    for (int i = last; i >= 0; i--) {
      if (isDuration(parts.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDuration(Part part) {
    return Durations.parseWithUnit(part.text()).isPresent()
        || Durations.inWords(part.text()).isPresent();
  }

  private static List<Part> split(String text, int end) {
    List<Part> parts = new ArrayList<>();
    int from = OneLine.start(text, 0, end);
    for (int at = from; at < end; at++) {
      int next = separator(text, at, end);
      if (next > at) {
        add(text, from, at, parts);
        from = next;
        at = next - 1;
      }
    }
    add(text, from, end, parts);
    return parts;
  }

  /** Returns the index after a separator or label; the index itself if there is none. */
  private static int separator(String text, int at, int end) {
    char c = text.charAt(at);
    boolean isInside = at > 0 && at + 1 < end;
    boolean isApart =
        isInside && OneLine.isSpace(text.charAt(at - 1)) && OneLine.isSpace(text.charAt(at + 1));
    boolean isRange =
        isInside
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    boolean isDash = (c == '-' && isApart) || ((c == '–' || c == '—') && isInside && !isRange);
    if (isDash || ";|•\n".indexOf(c) >= 0 || (c == ',' && !isDecimal(text, at, end))) {
      return at + 1;
    }
    int close = c == '(' ? text.indexOf(')', at) : -1;
    if (close >= 0
        && close < Math.min(end, at + LONGEST)
        && Durations.parseWithUnit(text.substring(at + 1, close).strip()).isPresent()) {
      return at + 1;
    }
    if (c == ')' && OneLine.start(text, at + 1, end) == end && text.lastIndexOf('(', at) >= 0) {
      return Durations.parseWithUnit(text.substring(text.lastIndexOf('(', at) + 1, at).strip())
              .isPresent()
          ? at + 1
          : at;
    }
    boolean isWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
    if (isWord) {
      for (String label : LABELS) {
        if (text.regionMatches(true, at, label, 0, label.length())) {
          return at + label.length();
        }
      }
    }
    return at;
  }

  private static boolean isDecimal(String text, int comma, int end) {
    return comma > 0
        && comma + 1 < end
        && Character.isDigit(text.charAt(comma - 1))
        && Character.isDigit(text.charAt(comma + 1));
  }

  private static void add(String text, int from, int to, List<Part> parts) {
    Part part = part(text, from, to);
    if (!part.text().isEmpty() && !isLabel(part.text())) {
      parts.add(part);
    }
  }

  /** Returns whether a part is a label on a line of its own, without its colon. */
  private static boolean isLabel(String part) {
    for (String label : LABELS) {
      if (label.startsWith("duration")
          && part.length() == label.length() - 1
          && label.regionMatches(true, 0, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }

  private static Part part(String text, int from, int to) {
    int start = OneLine.start(text, from, to);
    int end = OneLine.end(text, start, to);
    return new Part(text.substring(start, end), start, end);
  }

  /**
   * Splits a known format and a duration with dashes or slashes but no spaces between them, such as
   * {@code Panel/Auditorium/90 Min}; empty if the text is none of that.
   */
  private static List<Part> joined(Part whole, Call call) {
    String text = whole.text();
    int last = Math.max(text.lastIndexOf('/'), text.lastIndexOf('-'));
    if (last < 0 || text.length() > LONGEST) {
      return List.of();
    }
    Part duration = part(text, last + 1, text.length());
    if (Durations.parseWithUnit(duration.text()).isEmpty()) {
      return List.of();
    }
    char sign = text.charAt(last);
    for (int end = last; end > 0; end = text.lastIndexOf(sign, end - 1)) {
      Part format = part(text, 0, end);
      if (isKnown(format, call)) {
        List<Part> parts = new ArrayList<>();
        parts.add(moved(format, whole.from()));
        if (end < last) {
          parts.add(moved(part(text, end + 1, last), whole.from()));
        }
        parts.add(moved(duration, whole.from()));
        return parts;
      }
    }
    return List.of();
  }

  /** Splits a known format with a duration before or after it, such as {@code Panel 90 min}. */
  private static List<Part> withDuration(Part whole, Call call) {
    String text = whole.text();
    if (text.length() > LONGEST) {
      return List.of(whole);
    }
    for (int space = text.indexOf(' ', 1); space >= 0; space = text.indexOf(' ', space + 1)) {
      Part left = part(text, 0, text.charAt(space - 1) == ':' ? space - 1 : space);
      Part right = part(text, space, text.length());
      boolean isBefore = isKnown(right, call) && Durations.parseWithUnit(left.text()).isPresent();
      boolean isAfter = isKnown(left, call) && Durations.parseWithUnit(right.text()).isPresent();
      if (isBefore || isAfter) {
        return List.of(moved(left, whole.from()), moved(right, whole.from()));
      }
    }
    return List.of(whole);
  }

  private static boolean isKnown(Part part, Call call) {
    return call.isFormat(part.text()) || call.isLayout(part.text());
  }

  private static Part moved(Part part, int by) {
    return new Part(part.text(), part.from() + by, part.to() + by);
  }

  private static int indexIgnoringCase(String text, String words) {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int start = colon + 1 - words.length();
      if (start >= 0 && text.regionMatches(true, start, words, 0, words.length())) {
        return start;
      }
    }
    return -1;
  }
}

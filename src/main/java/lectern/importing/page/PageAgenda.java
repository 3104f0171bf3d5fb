package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agenda in the text of another field: lines with times, with or without a heading. */
final class PageAgenda {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?:the|our|intended|proposed|tentative|draft|detailed|session|workshop) )*"
              + "(?:agenda|plan|outline|flow|schedule|timing|programme|program|structure)"
              + "(?: of the (?:session|workshop))?"
              + "(?: ?[-–(] ?\\d{1,3} ?(?:minutes|mins?)\\)?)?:(.*)");
  private static final Pattern IN_TEXT =
      Pattern.compile("(.*[.!?]) ((?i:agenda|plan|schedule|timing|outline):.*)");

  private PageAgenda() {}

  /**
   * Returns the text behind the heading of an agenda, which may be empty; no text if it is none.
   */
  private static Optional<String> afterHeading(String line) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() ? Optional.of(heading.group(1).strip()) : Optional.empty();
  }

  /**
   * Takes the agenda out of the lines of a text. Lines in the midst of a paragraph stay, too.
   *
   * @return the items; none if there are less than two
   */
  static List<String> takeFrom(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<String> inLine = inLine(i, lines);
      if (!inLine.isEmpty()) {
        return inLine;
      }
      int end = end(i, lines);
      if (end - i > 1) {
        List<String> items = List.copyOf(lines.subList(i, end));
        boolean hasHeading = i > 0 && isHeading(lines, i);
        boolean isApart =
            (i == 0 || hasHeading || lines.get(i - 1).isEmpty() || end == lines.size())
                && (end == lines.size() || lines.get(end).isEmpty());
        if (isApart) {
          int start = i;
          while (hasHeading && start > 0 && afterHeading(lines.get(start)).isEmpty()) {
            start--;
          }
          lines.subList(start, end).clear();
        }
        return items;
      }
    }
    return List.of();
  }

  private static boolean isHeading(List<String> lines, int before) {
    int i = before - 1;
    while (i > 0 && lines.get(i).isEmpty()) {
      i--;
    }
    return afterHeading(lines.get(i)).filter(String::isEmpty).isPresent();
  }

  private static int end(int start, List<String> lines) {
    int end = start;
    while (end < lines.size() && LineShape.isTimed(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** Takes the items of a list such as {@code Agenda: 0:00-0:05 Welcome; 0:05-0:20 Debate}. */
  private static List<String> inLine(int line, List<String> lines) {
    Matcher inText = IN_TEXT.matcher(lines.get(line));
    boolean isInText = inText.matches();
    String list = isInText ? inText.group(2) : lines.get(line);
    List<String> items = items(afterHeading(list).orElse(""));
    if (!items.isEmpty()) {
      lines.set(line, isInText ? inText.group(1) : "");
    }
    return items;
  }

  /** Returns the items of a list with semicolons; none if one has no time. */
  static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    for (String item : list.split(";", -1)) {
      if (!LineShape.isTimed(item)) {
        return List.of();
      }
      items.add(item.strip());
    }
    return items.size() > 1 ? items : List.of();
  }
}

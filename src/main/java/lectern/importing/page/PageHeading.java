package lectern.importing.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a page, such as {@code IGF 2024 WS #142 Title} or {@code Title (WS214)}.
 *
 * @param type the session type as written
 * @param title empty if it is on the next line
 */
record PageHeading(Optional<String> event, Optional<String> type, String number, String title) {
  private static final String TYPE =
      "(WS|OF|TH|NS|LT|DC|NRI|DCCS|BPF|Workshop|Open Forum|Town Hall|Networking Session|Lightning"
          + " Talk|Lightning Session|Day 0 Event|Pre-Event|Launch ?/ ?Award Event|Award Event|Policy Network"
          + "|Dynamic Coalition|Best Practice Forum|NRI Session|Main Session|PN|PL|Plenary)";
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?:((?:IGF|EuroDIG)\\s?\\d{4})\\s+)?(?:"
              + TYPE
              + "\\s*)?#\\s?(\\d{1,4})\\s*[:–-]?\\s+(\\S.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(
          "((?:IGF|EuroDIG)\\s?\\d{4})\\s+" + TYPE + "\\s+()(\\S.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIX =
      Pattern.compile("()" + TYPE + "\\s?(\\d{1,4})\\s*[:–-]\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(\\S.*?)\\s*\\(" + TYPE + "\\s?#?\\s?(\\d{1,4})\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITHOUT_TITLE =
      Pattern.compile(
          "(?:((?:IGF|EuroDIG)\\s?\\d{4})\\s+)?" + TYPE + "\\s*#\\s?(\\d{1,4})\\s*[:–-]?()",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WIKI =
      Pattern.compile("(\\S.*?)\\s+[–-]\\s+(WS|PL)\\s?0?(\\d{1,3})\\s+(20\\d\\d)");
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "WS",
          "workshop",
          "PL",
          "plenary",
          "OF",
          "open forum",
          "TH",
          "town hall",
          "NS",
          "networking session",
          "LT",
          "lightning talk");

  static Optional<PageHeading> of(String line) {
    for (Pattern pattern : List.of(WITHOUT_TITLE, IN_FRONT, BARE, PREFIX)) {
      Matcher match = pattern.matcher(line);
      if (match.matches()) {
        String title = match.group(4);
        // Such as "Main Session of the Policy Network".
        boolean isTypeInTitle = !title.isEmpty() && Character.isLowerCase(title.codePointAt(0));
        return Optional.of(
            new PageHeading(
                text(match, 1),
                type(match, 2),
                match.group(3),
                isTypeInTitle && pattern == BARE ? match.group(2) + " " + title : title));
      }
    }
    Matcher wiki = WIKI.matcher(line);
    if (wiki.matches()) {
      Optional<String> event = Optional.of("EuroDIG " + wiki.group(4));
      return Optional.of(new PageHeading(event, type(wiki, 2), wiki.group(3), wiki.group(1)));
    }
    Matcher behind = BEHIND.matcher(line);
    return behind.matches()
        ? Optional.of(
            new PageHeading(Optional.empty(), type(behind, 2), behind.group(3), behind.group(1)))
        : Optional.empty();
  }

  private static Optional<String> text(Matcher match, int group) {
    return Optional.ofNullable(match.group(group)).filter(text -> !text.isEmpty());
  }

  private static Optional<String> type(Matcher match, int group) {
    return text(match, group)
        .map(type -> ABBREVIATIONS.getOrDefault(type.toUpperCase(Locale.ROOT), type));
  }
}

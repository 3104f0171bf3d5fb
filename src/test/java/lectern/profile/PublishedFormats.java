package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format strings of published session pages, taken out of the table of them.
 *
 * <p>A row is for one year or several and holds strings in backquotes, mostly printed forms such as
 * {@code Panel - Auditorium - 90 Min}. A session type in brackets is said of the strings since the
 * last one. A string that begins with a hyphen is another length of the format before it; where the
 * length is a field of its own, the format stands first and its lengths follow.
 */
final class PublishedFormats {
  private static final String TABLE = "### 4a.";
  private static final Pattern TOKEN =
      Pattern.compile("`([^`]+)`|\\((workshops|open forum|town hall)\\)");
  private static final Pattern PRINTED = Pattern.compile("(.+) - (\\d+) Min");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private PublishedFormats() {}

  /** One string under the year of its page. */
  record Published(int year, String type, String format) {
    @Override
    public String toString() {
      return year + " " + type + ": " + format;
    }
  }

  static List<Published> of(List<String> lines) {
    List<Published> all = new ArrayList<>();
    int start = 0;
    while (!lines.get(start).startsWith(TABLE)) {
      start++;
    }
    for (int i = start + 1; !lines.get(i).startsWith("#"); i++) {
      String[] cells = lines.get(i).split("\\|", -1);
      if (cells.length > 3) {
        for (MatchResult year : YEAR.matcher(cells[1]).results().toList()) {
          addRow(Integer.parseInt(year.group()), cells[2], all);
        }
      }
    }
    return all;
  }

  private static void addRow(int year, String cell, List<Published> all) {
    List<String> pending = new ArrayList<>();
    String format = "";
    Matcher token = TOKEN.matcher(cell);
    while (token.find()) {
      if (token.group(2) != null) {
        flush(year, token.group(2).replace("workshops", "workshop"), pending, all);
        continue;
      }
      String text = token.group(1);
      Matcher printed = PRINTED.matcher(text);
      if (text.startsWith("- ")) {
        pending.add(format + " " + text);
      } else if (printed.matches()) {
        format = printed.group(1);
        pending.add(text);
      } else if (text.startsWith("Duration (minutes): ")) {
        pending.add(format + " - " + text.substring(text.indexOf(':') + 2) + " Min");
      } else if (text.chars().allMatch(Character::isDigit)) {
        pending.add(format + " - " + text + " Min");
      } else {
        format = text;
      }
    }
    flush(year, "workshop", pending, all);
  }

  private static void flush(int year, String type, List<String> pending, List<Published> all) {
    // Only "workshops" is said of all strings before it, any other type of the last one.
    int from = type.equals("workshop") ? 0 : pending.size() - 1;
    for (int i = 0; i < pending.size(); i++) {
      all.add(new Published(year, i < from ? "workshop" : type, pending.get(i)));
    }
    pending.clear();
  }
}

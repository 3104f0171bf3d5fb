package lectern.reference;

import java.util.List;

/** Lists in running text. */
final class ListWords {
  private ListWords() {}

  /** {@code 30, 60 or 90}. */
  static String or(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }

  /** {@code "Data", "Trust"}. */
  static String quoted(List<String> items) {
    return "\"" + String.join("\", \"", items) + "\"";
  }
}

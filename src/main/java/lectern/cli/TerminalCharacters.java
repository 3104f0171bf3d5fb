package lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The characters that a terminal shows. */
final class TerminalCharacters {
  /** The variables that name it, each before those it overrides. */
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_CTYPE", "LANG");

  private TerminalCharacters() {}

  /** Whether the locale is one of UTF-8; without any it is POSIX, which is not. */
  static boolean isUtf8(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        String small = locale.toLowerCase(Locale.ROOT);
        return small.contains("utf-8") || small.contains("utf8");
      }
    }
    return false;
  }
}

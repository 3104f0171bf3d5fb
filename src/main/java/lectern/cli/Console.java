package lectern.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The streams, environment and clock of a command.
 *
 * @param inIsTerminal whether a person types standard input
 * @param outIsTerminal whether standard output is shown to a person
 * @param errIsTerminal whether standard error is
 * @param environment the environment variables
 * @param clock the source of the time, read only where a deadline is asked about
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    InstantSource clock) {
  /** The variables that name the locale, each before those it overrides. */
  private static final List<String> LOCALE = List.of("LC_ALL", "LC_CTYPE", "LANG");

  /** The width of a terminal that is not known, in columns. */
  private static final int DEFAULT_WIDTH = 80;

  /** Returns the same console with another standard input. */
  Console reading(InputStream other) {
    return new Console(
        other, out, err, inIsTerminal, outIsTerminal, errIsTerminal, environment, clock);
  }

  /** Returns the same console, which prints everything to standard error. */
  Console telling() {
    return new Console(
        in, err, err, inIsTerminal, errIsTerminal, errIsTerminal, environment, clock);
  }

  /** The width of the terminal in columns, which {@code COLUMNS} states. */
  int width() {
    try {
      int width = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return width > 0 ? width : DEFAULT_WIDTH;
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /** Returns whether the locale is one of UTF-8; without any it is POSIX, which is not. */
  boolean isUtf8() {
    for (String variable : LOCALE) {
      String locale = environment.getOrDefault(variable, "").toLowerCase(Locale.ROOT);
      if (!locale.isEmpty()) {
        return locale.contains("utf-8") || locale.contains("utf8");
      }
    }
    return false;
  }
}

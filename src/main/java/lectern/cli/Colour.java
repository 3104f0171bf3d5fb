package lectern.cli;

import java.util.Map;
import lectern.report.Style;

/** {@code --color}: when output is coloured. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether colours are used; {@code AUTO} means on a terminal that has them, unless {@code
   * NO_COLOR} is set.
   */
  boolean isOn(Console console) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> console.outIsTerminal() && isWanted(console.environment());
    };
  }

  /**
   * The style of standard output. Links are for terminals only, even where colours are asked for.
   */
  Style style(Console console) {
    boolean on = isOn(console);
    return new Style(on, on && console.outIsTerminal());
  }

  private static boolean isWanted(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}

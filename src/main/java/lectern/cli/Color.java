package lectern.cli;

import java.util.Map;

/** The values of {@code --color}: when output is colored. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Returns whether colors are used. {@code AUTO} follows the environment, the first of these that
   * applies: a {@code NO_COLOR} that is not empty turns them off; a {@code FORCE_COLOR} or {@code
   * CLICOLOR_FORCE} that is neither empty nor 0 turns them on; {@code TERM=dumb} turns them off;
   * otherwise they are on for a terminal.
   *
   * @see <a href="https://no-color.org/">NO_COLOR</a>
   * @see <a href="https://force-color.org/">FORCE_COLOR</a>
   * @see <a href="https://bixense.com/clicolors/">CLICOLOR_FORCE</a>
   */
  boolean isOn(Map<String, String> environment, boolean isTerminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> isAutomaticallyOn(environment, isTerminal);
    };
  }

  private static boolean isAutomaticallyOn(Map<String, String> environment, boolean isTerminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (isForced(environment, "FORCE_COLOR") || isForced(environment, "CLICOLOR_FORCE")) {
      return true;
    }
    return isTerminal && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static boolean isForced(Map<String, String> environment, String variable) {
    String value = environment.getOrDefault(variable, "");
    return !value.isEmpty() && !value.equals("0");
  }
}

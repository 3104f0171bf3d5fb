package lectern.check;

import java.util.Locale;
import java.util.Optional;
import lectern.fields.Integers;

/**
 * The goals and targets of the United Nations' 2030 Agenda for Sustainable Development.
 *
 * <p>The targets of a goal are numbered without gaps and then lettered without gaps, so two counts
 * a goal hold all 169.
 */
public final class SustainableDevelopmentGoals {
  private static final String GOAL = "goal ";
  private static final int[] NUMBERED = {5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19};
  private static final int[] LETTERED = {2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0};

  private SustainableDevelopmentGoals() {}

  /**
   * Returns the code in a text: that of a printed goal, such as {@code GOAL 9: Industry}, or the
   * text.
   *
   * @return in small letters
   */
  public static String code(String written) {
    String text = written.toLowerCase(Locale.ROOT);
    if (!text.startsWith(GOAL)) {
      return text;
    }
    int colon = text.indexOf(':');
    return text.substring(GOAL.length(), colon < 0 ? text.length() : colon).strip();
  }

  /**
   * Returns whether a text is the code of a goal or target: {@code 16}, {@code 16.6}, {@code 5.a}.
   */
  public static boolean has(String code) {
    Optional<Integer> goal = goalOf(code);
    int dot = code.indexOf('.');
    return goal.isPresent()
        && (dot < 0 || hasTarget(goal.get(), code.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  /** Returns the goal of a code, whether or not the goal has that target. */
  public static Optional<Integer> goalOf(String code) {
    int dot = code.indexOf('.');
    return Integers.parse(dot < 0 ? code : code.substring(0, dot))
        .filter(goal -> hasGoal(goal) && !code.startsWith("0"));
  }

  public static boolean hasGoal(int goal) {
    return goal >= 1 && goal <= NUMBERED.length;
  }

  /**
   * Returns whether a goal has a target.
   *
   * @param goal an existing goal
   * @param target the part after the dot: a number, or a letter in lower case
   */
  public static boolean hasTarget(int goal, String target) {
    Optional<Integer> number = Integers.parse(target);
    if (number.isPresent()) {
      return !target.startsWith("0") && number.get() <= NUMBERED[goal - 1];
    }
    return target.length() == 1
        && target.charAt(0) >= 'a'
        && target.charAt(0) < 'a' + LETTERED[goal - 1];
  }

  /** Returns the targets of an existing goal in words: {@code 5.1 to 5.6 or 5.a to 5.c}. */
  public static String targets(int goal) {
    String numbered = goal + ".1 to " + goal + "." + NUMBERED[goal - 1];
    int letters = LETTERED[goal - 1];
    return letters == 0
        ? numbered
        : numbered + " or " + goal + ".a to " + goal + "." + (char) ('a' + letters - 1);
  }
}

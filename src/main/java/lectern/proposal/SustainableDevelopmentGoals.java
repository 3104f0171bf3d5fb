package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Integers;

/**
 * The goals and targets of the United Nations' 2030 Agenda for Sustainable Development.
 *
 * <p>The targets of a goal are numbered without gaps and then lettered without gaps, so two counts
 * a goal hold all 169.
 *
 * @see <a href="https://sdgs.un.org/goals">The 17 goals</a>
 */
public final class SustainableDevelopmentGoals {
  private static final int[] NUMBERED = {5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19};
  private static final int[] LETTERED = {2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0};

  private static final List<String> TITLES =
      List.of(
          "No Poverty",
          "Zero Hunger",
          "Good Health and Well-being",
          "Quality Education",
          "Gender Equality",
          "Clean Water and Sanitation",
          "Affordable and Clean Energy",
          "Decent Work and Economic Growth",
          "Industry, Innovation and Infrastructure",
          "Reduced Inequalities",
          "Sustainable Cities and Communities",
          "Responsible Consumption and Production",
          "Climate Action",
          "Life below Water",
          "Life on Land",
          "Peace, Justice and Strong Institutions",
          "Partnerships for the Goals");

  /** The letters of a word that are compared, so that plurals and related languages match. */
  private static final int STEM = 5;

  private SustainableDevelopmentGoals() {}

  /** Returns whether there is a goal of this number. */
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

  /** Returns the official short title of an existing goal. */
  public static String title(int goal) {
    return TITLES.get(goal - 1);
  }

  /**
   * Returns the index after the official title of a goal in a text, whatever its case, spaces and
   * punctuation; negative if the title does not occur there.
   */
  static int titleEnd(int goal, String text, int from) {
    String title = title(goal);
    int at = from;
    for (int i = 0; i < title.length(); i++) {
      char letter = title.charAt(i);
      if (!Character.isLetter(letter)) {
        continue;
      }
      while (at > from && at < text.length() && " \n,-–".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '&' && title.startsWith("and", i)) {
        at++;
        i += 2;
      } else if (at < text.length()
          && Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(letter)) {
        at++;
      } else {
        return -1;
      }
    }
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
  }

  /** Returns the goal whose official title is at an index of a text; empty if there is none. */
  static Optional<Integer> titled(String text, int from) {
    for (int goal = 1; goal <= TITLES.size(); goal++) {
      if (titleEnd(goal, text, from) >= 0) {
        return Optional.of(goal);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether a text is a title of an existing goal, in the official words or in similar
   * ones: it shares words with the goal's title, and with no other title more.
   */
  public static boolean resembles(int goal, String text) {
    List<String> words = stems(text);
    int shared = shared(words, goal);
    for (int other = 1; other <= TITLES.size(); other++) {
      if (shared(words, other) > shared) {
        return false;
      }
    }
    return shared > 0;
  }

  /** Returns the goal whose title shares most words with a text; empty if none shares any. */
  public static Optional<Integer> nearest(String text) {
    List<String> words = stems(text);
    Optional<Integer> nearest = Optional.empty();
    int most = 0;
    for (int goal = 1; goal <= TITLES.size(); goal++) {
      int shared = shared(words, goal);
      if (shared > most) {
        most = shared;
        nearest = Optional.of(goal);
      }
    }
    return nearest;
  }

  private static int shared(List<String> words, int goal) {
    int shared = 0;
    for (String word : stems(title(goal))) {
      shared += words.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        boolean isCommon =
            word.equals("and") || word.equals("for") || word.equals("the") || word.equals("goals");
        if (word.length() > 1 && !isCommon) {
          stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
        start = i + 1;
      }
    }
    return stems;
  }
}

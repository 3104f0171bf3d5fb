package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Integers;
import lectern.fields.OneLine;

/**
 * Finds the goals and targets in a text: {@code 9.c}, {@code SDG 9}, {@code GOAL 9: Industry,
 * Innovation and Infrastructure}, one or several of them.
 */
final class GoalParser {
  private static final List<String> PREFIXES =
      List.of(
          "sustainable development goals",
          "sustainable development goal",
          "un sdgs",
          "un sdg",
          "sdgs",
          "sdg",
          "ods",
          "odd",
          "goals",
          "goal",
          "objectifs",
          "objectif",
          "objetivos",
          "objetivo",
          "targets",
          "target");

  private static final String SEPARATORS = ",;|/+&•·#";
  private static final String DASHES = "-–—";

  /**
   * A goal or target with its place.
   *
   * @param from the index of its first character in the text
   * @param to the index after its last character
   */
  record Found(DevelopmentGoal goal, int from, int to) {}

  private final String text;
  private final List<Found> found = new ArrayList<>();

  private GoalParser(String text) {
    this.text = text;
  }

  static List<Found> parse(String text) {
    GoalParser parser = new GoalParser(text);
    int at = parser.start();
    while (at < text.length()) {
      at = parser.separators(parser.one(at));
    }
    return parser.found;
  }

  /** Returns the index of the first goal; that of the first character if another text begins. */
  private int start() {
    int at = separators(0);
    boolean isGoal =
        begins(at)
            || (at < text.length() && SustainableDevelopmentGoals.titled(text, at).isPresent());
    return isGoal ? at : OneLine.start(text, 0, text.length());
  }

  /** Returns whether a text begins with the number of a goal, after a word such as SDG. */
  static boolean isNumbered(String text) {
    int at = prefix(text, OneLine.start(text, 0, text.length()));
    return at < text.length() && text.charAt(at) >= '1' && text.charAt(at) <= '9';
  }

  /** Returns the index after separators, bullets and the word "and". */
  private int separators(int from) {
    int at = from;
    while (at < text.length()) {
      int next = OneLine.start(text, at, text.length());
      boolean isBullet =
          next < text.length()
              && (DASHES + "*").indexOf(text.charAt(next)) >= 0
              && next + 1 < text.length()
              && text.charAt(next + 1) == ' ';
      if (next < text.length() && (isBullet || SEPARATORS.indexOf(text.charAt(next)) >= 0)) {
        next++;
      } else if (text.startsWith("and ", next) && begins(next + 4)) {
        next += 4;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int one(int from) {
    int start = prefix(text, from);
    int end = code(start);
    if (end < 0) {
      Optional<Integer> titled = SustainableDevelopmentGoals.titled(text, from);
      return titled.isPresent() ? add(titled.get(), from) : add(Code.NONE, from, from);
    }
    Code code = Code.of(text.substring(start, end));
    int decimal = decimal(code, start, end);
    if (decimal > end) {
      return add(Code.NONE, from, decimal);
    }
    int next = OneLine.start(text, end, text.length());
    boolean isAlone =
        next == text.length()
            || SEPARATORS.indexOf(text.charAt(next)) >= 0
            || (text.substring(end, next).indexOf('\n') >= 0 && begins(separators(next)))
            || begins(next)
            || (text.startsWith("and ", next) && begins(next + 4));
    if (isAlone) {
      found.add(new Found(code.with(""), from, end));
      return next;
    }
    boolean isTo = text.startsWith("to ", next) && begins(next + 3);
    int title = isTo ? next + 3 : punctuation(next);
    boolean isRange =
        isTo
            || (code(title) >= 0
                && !text.substring(next, title).chars().allMatch(c -> c == '.' || c == ' '));
    boolean isUntitled =
        title == text.length() || SEPARATORS.indexOf(text.charAt(title)) >= 0 || begins(title);
    if (isUntitled && !isRange) {
      found.add(new Found(code.with(""), from, end));
      return title;
    }
    if (isRange) {
      return add(Code.NONE, from, title);
    }
    int official = code.titleEnd(text, title);
    if (official >= 0) {
      found.add(new Found(code.with(""), from, official));
      return official < text.length() && text.charAt(official) == ')' ? official + 1 : official;
    }
    return add(code, from, title);
  }

  /**
   * Returns the index after two numbers with a comma that may be meant as a target, such as {@code
   * 16,6}; the end of the code if there are none.
   */
  private int decimal(Code code, int from, int end) {
    int last =
        end < text.length() && text.charAt(end) == ',' ? Times.digitsEnd(text, end + 1) : end;
    boolean isPair =
        last > end + 1
            && code.isGoal()
            && (from == 0 || text.charAt(from - 1) != ',')
            && (last == text.length() || ",.".indexOf(text.charAt(last)) < 0);
    return isPair
            && SustainableDevelopmentGoals.hasTarget(
                code.goal().orElseThrow(), text.substring(end + 1, last))
        ? last
        : end;
  }

  /** Adds a goal that is given by its official title alone. */
  private int add(int goal, int from) {
    int end = SustainableDevelopmentGoals.titleEnd(goal, text, from);
    found.add(new Found(new DevelopmentGoal(Optional.of(goal), Optional.empty(), ""), from, end));
    return end;
  }

  /** Adds a code with the text after it, up to the next code that is certain. */
  private int add(Code code, int from, int title) {
    int end = textEnd(title);
    int whole = OneLine.end(text, title, end);
    int last = whole;
    while (last > title && ",-–—(".indexOf(text.charAt(last - 1)) >= 0) {
      last = OneLine.end(text, title, last - 1);
    }
    last = code.goal().isEmpty() && last == title ? whole : last;
    boolean isClosed =
        title > from && text.charAt(last - 1) == ')' && text.charAt(title - 1) == '(';
    int start = code.goal().isEmpty() ? from : title;
    found.add(
        new Found(
            code.with(OneLine.of(text.substring(start, isClosed ? last - 1 : last))), from, last));
    return end;
  }

  private int textEnd(int from) {
    for (int at = Math.max(from, 1); at < text.length(); at++) {
      char c = text.charAt(at);
      char before = text.charAt(at - 1);
      if (c == ';' || c == '•') {
        return at;
      }
      if (c == '\n') {
        int next = separators(at);
        int line = OneLine.start(text, at, text.length());
        if (begins(next) || ListMark.end(text, line, text.length()) > line) {
          return at;
        }
        at = Math.max(at, next - 1);
        continue;
      }
      boolean isWordStart = !Character.isLetterOrDigit(before) && before != '$' && before != '.';
      if (at > from && isWordStart && Character.isLetterOrDigit(c) && isNext(at)) {
        return at;
      }
    }
    return text.length();
  }

  /** Returns whether a code in the middle of a text begins another goal or target. */
  private boolean isNext(int at) {
    int start = prefix(text, at);
    int end = code(start);
    if (end < 0) {
      return false;
    }
    Code code = Code.of(text.substring(start, end));
    int title = punctuation(OneLine.start(text, end, text.length()));
    boolean isAfterComma = text.charAt(OneLine.end(text, 0, at) - 1) == ',';
    return start > at
        || (code.target().isPresent() && code.with("").isKnown())
        || (isAfterComma && title > end + 1)
        || code.titleEnd(text, title) >= 0;
  }

  /** Returns whether a code, or a word such as SDG with a code, is at an index. */
  private boolean begins(int at) {
    return code(prefix(text, at)) >= 0;
  }

  private int punctuation(int from) {
    int at = from;
    while (at < text.length()
        && (".:()".indexOf(text.charAt(at)) >= 0
            || DASHES.indexOf(text.charAt(at)) >= 0
            || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Returns the index after a word such as SDG, if a digit follows it; the index if not. */
  private static int prefix(String text, int from) {
    for (String word : PREFIXES) {
      if (text.regionMatches(true, from, word, 0, word.length())) {
        int at = from + word.length();
        while (at < text.length() && " #:-._\u00a0\n".indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at)) ? at : from;
      }
    }
    return from;
  }

  /** Returns the index after the code at an index; negative if there is none. */
  private int code(int from) {
    int end = Times.digitsEnd(text, from);
    boolean isPadded = end > from + 1 && text.charAt(from) == '0';
    if (end == from || end - from > 9 || isPadded) {
      return -1;
    }
    if (end + 1 < text.length() && text.charAt(end) == '.') {
      int number = Times.digitsEnd(text, end + 1);
      boolean isLetter =
          isLatin(text.charAt(end + 1))
              && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
      end = number > end + 1 ? number : isLetter ? end + 2 : end;
    }
    // Neither a target nor a title.
    boolean isShort =
        end + 1 < text.length()
            && text.charAt(end) == '.'
            && Character.isLetter(text.charAt(end + 1))
            && (end + 2 == text.length()
                || end + 3 == text.length()
                || !Character.isLetter(text.charAt(end + 2))
                || !Character.isLetter(text.charAt(end + 3)));
    if (isShort) {
      return -1;
    }
    boolean isWhole =
        end == text.length()
            || !(Character.isLetterOrDigit(text.charAt(end))
                || "%_".indexOf(text.charAt(end)) >= 0
                || (text.charAt(end) == '.' && Times.digitsEnd(text, end + 1) > end + 1));
    return isWhole ? end : -1;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A code that has been read, for which a text may follow. */
  private record Code(Optional<Integer> goal, Optional<String> target) {
    private static final Code NONE = new Code(Optional.empty(), Optional.empty());

    private static Code of(String code) {
      int dot = code.indexOf('.');
      return new Code(
          Integers.parse(dot < 0 ? code : code.substring(0, dot)),
          dot < 0
              ? Optional.empty()
              : Optional.of(code.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    private boolean isGoal() {
      return target.isEmpty()
          && goal.isPresent()
          && SustainableDevelopmentGoals.hasGoal(goal.get());
    }

    private int titleEnd(String text, int from) {
      return isGoal() ? SustainableDevelopmentGoals.titleEnd(goal.get(), text, from) : -1;
    }

    private DevelopmentGoal with(String text) {
      boolean isTitle =
          !text.isEmpty() && isGoal() && SustainableDevelopmentGoals.resembles(goal.get(), text);
      return new DevelopmentGoal(goal, target, isTitle ? "" : text);
    }
  }
}

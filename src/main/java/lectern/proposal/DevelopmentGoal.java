package lectern.proposal;

import java.util.List;
import java.util.Optional;

/**
 * A Sustainable Development Goal or a target of one.
 *
 * @param goal the number of the goal, whether or not it exists; empty if the text names none
 * @param target the part of a target after the dot, in lower case
 * @param text what else is written: the text of a target, or a title that is not the goal's; all of
 *     it if it names no goal
 * @param isReported whether it was reported on reading that it is neither text nor a goal with its
 *     title
 */
public record DevelopmentGoal(
    Optional<Integer> goal, Optional<String> target, String text, boolean isReported) {

  DevelopmentGoal(Optional<Integer> goal, Optional<String> target, String text) {
    this(goal, target, text, false);
  }

  /** Returns whether it is a goal or target that exists, with no other title. */
  public boolean isKnown() {
    return goal.isPresent()
        && SustainableDevelopmentGoals.hasGoal(goal.get())
        && (target.isPresent()
            ? SustainableDevelopmentGoals.hasTarget(goal.get(), target.get())
            : text.isEmpty());
  }

  /** Returns the code, such as {@code 9} or {@code 9.c}; the text if it has none. */
  public String code() {
    return goal.map(number -> target.map(part -> number + "." + part).orElse(number.toString()))
        .orElse(text);
  }

  /** Returns the official short title of a goal; empty for a target and for what is neither. */
  public Optional<String> title() {
    return target.isEmpty()
        ? goal.filter(SustainableDevelopmentGoals::hasGoal).map(SustainableDevelopmentGoals::title)
        : Optional.empty();
  }

  /**
   * Returns the code of the existing goal or target that is meant, for one written with zeros
   * before its numbers, such as {@code 08} or {@code 16.06}.
   */
  public Optional<String> withoutZeros() {
    String written = goal.isEmpty() ? text : code();
    String plain = written.replaceAll("(?<!\\d)0+(?=[1-9])", "");
    if (plain.equals(written)) {
      return Optional.empty();
    }
    List<GoalParser.Found> found = GoalParser.parse(plain);
    return found.size() == 1 && found.get(0).goal().isKnown()
        ? Optional.of(found.get(0).goal().toString())
        : Optional.empty();
  }

  /**
   * Returns the printed form: {@code 9. Industry, Innovation and Infrastructure} for a goal, the
   * code for a target, each with what else is written.
   */
  public String named() {
    if (goal.isEmpty()) {
      return text;
    }
    if (target.isPresent()) {
      return text.isEmpty() ? code() : code() + " " + text;
    }
    String title = text.isEmpty() ? title().orElse("") : text;
    return title.isEmpty() ? code() : code() + ". " + title;
  }

  /** Returns the form for data: the code, with what else is written. */
  @Override
  public String toString() {
    return text.isEmpty() ? code() : named();
  }
}

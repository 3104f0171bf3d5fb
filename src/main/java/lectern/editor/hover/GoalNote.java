package lectern.editor.hover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.editor.MarkdownNote;
import lectern.proposal.SustainableDevelopmentGoals;

/** Notes about Sustainable Development Goals. */
final class GoalNote {
  private static final Pattern GOAL = Pattern.compile("([1-9][0-9]?)(?:\\.([0-9]{1,2}|[a-z]))?");

  private GoalNote() {}

  /** Returns the note about the first goal in a text; empty if it names none that exists. */
  static Optional<String> of(String text) {
    Matcher found = GOAL.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int goal = Integer.parseInt(found.group(1));
    if (!SustainableDevelopmentGoals.hasGoal(goal)) {
      return Optional.empty();
    }
    MarkdownNote note =
        new MarkdownNote().title(goal + ". " + SustainableDevelopmentGoals.title(goal));
    String target = found.group(2);
    if (target != null) {
      note.text(
          SustainableDevelopmentGoals.hasTarget(goal, target)
              ? "Target " + goal + "." + target + "."
              : "Its targets are " + SustainableDevelopmentGoals.targets(goal) + ".");
    }
    return Optional.of(note.markdown());
  }
}

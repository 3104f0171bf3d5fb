package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import lectern.proposal.SustainableDevelopmentGoals;

/** Sustainable Development Goals, and once a goal with a dot is typed, its targets. */
final class GoalCandidates {
  private static final int GOALS = 17;

  private GoalCandidates() {}

  static List<Candidate> of(String typed) {
    List<Candidate> candidates = new ArrayList<>();
    int dot = typed.indexOf('.');
    for (int goal = 1; goal <= GOALS; goal++) {
      String number = Integer.toString(goal);
      if (dot < 0) {
        candidates.add(
            Candidate.number(
                Completion.Kind.VALUE, number, SustainableDevelopmentGoals.title(goal)));
      } else if (typed.substring(0, dot).strip().equals(number)) {
        addTargets(goal, candidates);
      }
    }
    return candidates;
  }

  private static void addTargets(int goal, List<Candidate> candidates) {
    String title = SustainableDevelopmentGoals.title(goal);
    for (int number = 1; SustainableDevelopmentGoals.hasTarget(goal, "" + number); number++) {
      candidates.add(Candidate.text(goal + "." + number, title));
    }
    for (char letter = 'a';
        SustainableDevelopmentGoals.hasTarget(goal, Character.toString(letter));
        letter++) {
      candidates.add(Candidate.text(goal + "." + letter, title));
    }
  }
}

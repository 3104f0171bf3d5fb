package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.check.SustainableDevelopmentGoals;
import lectern.fields.Integers;
import lectern.fields.Located;
import lectern.profile.Level;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** An unknown Sustainable Development Goal or target. */
public final class Sdg implements ProposalRule {

  @Override
  public String id() {
    return "content/sdg";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Unknown Sustainable Development Goal or target.",
        """
            There are 17 goals and 169 targets. Write a target as the goal, a dot, and a number or letter: 16.6, 5.a. Put targets
            in quotes, because other YAML readers convert 8.10 to the number 8.1. A goal may also be written as in a listing:
            "GOAL 16: Peace, Justice and Strong Institutions".
            """,
        """
            sdgs: ["16", "16.11"]
            """,
        """
            sdgs: ["16", "16.6"]
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Located<String> sdg : context.proposal().content().sdgs().value().orElse(List.of())) {
      finding(sdg, rule).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(Located<String> sdg, RuleContext rule) {
    String code = SustainableDevelopmentGoals.code(sdg.value());
    int dot = code.indexOf('.');
    String goal = dot < 0 ? code : code.substring(0, dot);
    Optional<Integer> number = Integers.parse(goal);
    boolean isCode = number.isPresent() && String.valueOf(number.get()).equals(goal);
    if (!isCode || (dot >= 0 && !isNumberOrLetter(code.substring(dot + 1)))) {
      return Optional.of(
          rule.finding(
              sdg.range(),
              Quote.of(sdg.value()) + " is not a valid goal or target.",
              "Write a goal such as \"16\" or a target such as \"16.6\"."));
    }
    if (!SustainableDevelopmentGoals.hasGoal(number.get())) {
      return Optional.of(
          rule.finding(
              sdg.range(), "There is no goal \"" + goal + "\".", "Write a goal from 1 to 17."));
    }
    if (dot >= 0 && !SustainableDevelopmentGoals.hasTarget(number.get(), code.substring(dot + 1))) {
      return Optional.of(
          rule.finding(
              sdg.range(),
              "Goal " + goal + " has no target " + Quote.of(sdg.value()) + ".",
              "Write a target from " + SustainableDevelopmentGoals.targets(number.get()) + "."));
    }
    return Optional.empty();
  }

  private static boolean isNumberOrLetter(String target) {
    return Integers.parse(target).isPresent()
        || (target.length() == 1 && Character.isLetter(target.charAt(0)));
  }
}

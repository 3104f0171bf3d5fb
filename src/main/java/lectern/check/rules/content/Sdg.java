package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Located;
import lectern.profile.Level;
import lectern.proposal.DevelopmentGoal;
import lectern.proposal.SustainableDevelopmentGoals;
import lectern.session.ProposalContext;
import lectern.source.Fix;
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
            "16. Peace, Justice and Strong Institutions". A title must be that of the goal; similar words are accepted.
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
    for (Located<DevelopmentGoal> sdg :
        context.proposal().content().sdgs().value().orElse(List.of())) {
      finding(sdg, rule).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(Located<DevelopmentGoal> sdg, RuleContext rule) {
    DevelopmentGoal written = sdg.value();
    if (written.isKnown() || written.isReported()) {
      return Optional.empty();
    }
    Optional<String> plain = written.withoutZeros();
    if (plain.isPresent()) {
      return Optional.of(
          rule.finding(
                  sdg.range(),
                  Quote.of(written.code()) + " must be written without zeros before its numbers.",
                  "Write \"" + plain.get() + "\".")
              .withFix(written(sdg, plain.get(), true)));
    }
    if (written.goal().isEmpty()) {
      return Optional.of(
          rule.finding(
              sdg.range(),
              Quote.of(written.text()) + " is not a valid goal or target.",
              "Write a goal such as \"16\" or a target such as \"16.6\"."));
    }
    int goal = written.goal().get();
    if (!SustainableDevelopmentGoals.hasGoal(goal)) {
      return Optional.of(
          rule.finding(
              sdg.range(), "There is no goal \"" + goal + "\".", "Write a goal from 1 to 17."));
    }
    return Optional.of(
        written.target().isPresent()
            ? rule.finding(
                sdg.range(),
                "Goal " + goal + " has no target \"" + written.code() + "\".",
                "Write a target from " + SustainableDevelopmentGoals.targets(goal) + ".")
            : otherTitle(sdg, goal, rule));
  }

  private static Optional<Fix> written(
      Located<DevelopmentGoal> sdg, String right, boolean isCertain) {
    return Fix.of(
        "Write \"" + right + "\".",
        isCertain,
        sdg.written().flatMap(scalar -> scalar.replacedBy(right)));
  }

  private static Finding otherTitle(Located<DevelopmentGoal> sdg, int goal, RuleContext rule) {
    String text = sdg.value().text();
    String official = titled(goal);
    Optional<String> meant = SustainableDevelopmentGoals.nearest(text).map(other -> titled(other));
    return rule.finding(
            sdg.range(),
            "The title of goal "
                + goal
                + " is \""
                + SustainableDevelopmentGoals.title(goal)
                + "\", not "
                + Quote.of(text)
                + ".",
            "Write \""
                + official
                + "\""
                + meant.map(other -> ", or \"" + other + "\"").orElse("")
                + ".")
        .withFix(meant.isPresent() ? Optional.empty() : written(sdg, official, false));
  }

  private static String titled(int goal) {
    return goal + ". " + SustainableDevelopmentGoals.title(goal);
  }
}

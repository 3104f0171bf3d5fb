package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.GivenHeadings;
import lectern.profile.Level;
import lectern.proposal.PolicyQuestion;
import lectern.session.ProposalContext;
import lectern.source.Quote;
import lectern.source.Suggestions;

/** A policy question has none of the headings that the call gives for the theme. */
public final class GivenHeading implements ProposalRule {

  @Override
  public String id() {
    return "content/given-heading";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Given headings of policy questions";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A policy question has none of the headings that the call gives for the theme.",
        """
            For some themes a call gives the questions, and a proposal answers these. The headings that a profile knows were met on
            published pages; the call may give more, so a heading that is not known need not be wrong. Themes with questions of one's own
            are not looked at. Headings are compared without regard to capitals.
            """,
        """
            theme: Universal access and meaningful connectivity
            policy-questions:
              - heading: Access
                question: Who is still offline, and why?
            """,
        """
            theme: Universal access and meaningful connectivity
            policy-questions:
              - heading: Defining universal and meaningful access
                question: Who is still offline, and why?
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<GivenHeadings> given =
        context
            .proposal()
            .heading()
            .theme()
            .value()
            .map(context.vocabularies().themes()::canonical)
            .flatMap(theme -> given(theme, context));
    List<Finding> findings = new ArrayList<>();
    if (given.isPresent()) {
      Set<String> known = folded(given.get().headings());
      Suggestions suggestions = new Suggestions();
      for (PolicyQuestion question :
          context.proposal().content().policyQuestions().value().orElse(List.of())) {
        Optional<String> heading = question.heading().value();
        if (heading.isPresent() && !known.contains(folded(heading.get()))) {
          Optional<String> near = suggestions.nearest(heading.get(), given.get().headings());
          findings.add(finding(question, heading.get(), given.get(), near, rule));
        }
      }
    }
    return findings;
  }

  private static Optional<GivenHeadings> given(String theme, ProposalContext context) {
    for (GivenHeadings given : context.profile().givenHeadings()) {
      if (given.theme().equals(theme) && !given.own()) {
        return Optional.of(given);
      }
    }
    return Optional.empty();
  }

  private static Set<String> folded(List<String> headings) {
    Set<String> folded = new HashSet<>();
    for (String heading : headings) {
      folded.add(folded(heading));
    }
    return folded;
  }

  private static String folded(String heading) {
    return heading.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Finding finding(
      PolicyQuestion question,
      String heading,
      GivenHeadings given,
      Optional<String> near,
      RuleContext rule) {
    return rule.finding(
        question.heading().range(),
        Quote.of(heading)
            + " is none of the headings known to be given for \""
            + given.theme()
            + "\", of which there may be more.",
        near.map(known -> "Did you mean \"" + known + "\"?")
            .orElse(
                "See whether the call gives it; known are: " + Quote.list(given.headings()) + "."));
  }
}

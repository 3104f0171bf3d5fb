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
import lectern.source.Fix;
import lectern.source.Quote;
import lectern.source.Suggestions;

/** A policy question without one of the headings that the call gives for the theme. */
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
        "Policy question heading not known for the theme.",
        """
            For some themes, a call gives the policy questions that proposals answer. A profile lists the headings found on
            published pages; the call may give more, so an unlisted heading is not necessarily wrong. Themes with questions of the
            proposer's own are not checked. Headings are compared without regard to case.
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
                + " is not a known heading for the theme \""
                + given.theme()
                + "\"; the list may be incomplete.",
            near.map(known -> "Did you mean \"" + known + "\"?")
                .orElse(
                    "Check the call, or use a known heading: "
                        + Quote.list(given.headings())
                        + "."))
        .withFix(
            near.flatMap(
                known ->
                    Fix.unsafe("Write \"" + known + "\".", question.heading().replacedBy(known))));
  }
}

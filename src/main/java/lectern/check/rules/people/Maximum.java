package lectern.check.rules.people;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Certainty;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Status;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Reports proposals with too many speakers. */
public final class Maximum implements ProposalRule {

  @Override
  public String id() {
    return "people/maximum";
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
    return "Speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too many speakers.",
        """
            The more speakers there are, the less time is left for each of them and for the audience. Other
            participants can be listed under "additional-speakers". Not checked for sessions that are accepted,
            scheduled or held.
            """,
        """
            speakers: [Ada A, Ben B, Cy C, Di D, Ed E, Flo F]
            """,
        """
            speakers: [Ada A, Ben B, Cy C, Di D, Ed E]
            additional-speakers: Flo F
            """,
        List.of(new Parameter("maximum", "maximum number of speakers", "no limit")));
  }

  /** States what was only observed on published pages as unusual. */
  private static String limit(int maximum, RuleContext rule) {
    boolean isObserved =
        rule.source().isPresent() && rule.source().get().certainty() == Certainty.OBSERVED;
    return isObserved
        ? "more than " + maximum + (maximum == 1 ? " is" : " are") + " unusual."
        : "at most " + maximum + (maximum == 1 ? " is" : " are") + " allowed.";
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int maximum = rule.number("maximum", Integer.MAX_VALUE);
    List<Person> speakers = Speakers.of(context);
    Optional<Status> status = context.proposal().heading().status().value();
    boolean isDecided = status.isPresent() && status.get().isAccepted();
    if (isDecided || speakers.size() <= maximum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            speakers.get(maximum).name().range(),
            Plural.of(speakers.size(), "speaker")
                + (speakers.size() == 1 ? " is" : " are")
                + " listed; "
                + limit(maximum, rule),
            "Move the others to \"additional-speakers\", or remove them."));
  }
}

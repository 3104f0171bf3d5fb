package lectern.check.rules.people;

import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.Person;
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
            participants can be listed under "additional-speakers".
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

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int maximum = rule.number("maximum", Integer.MAX_VALUE);
    List<Person> speakers = Speakers.of(context);
    if (speakers.size() <= maximum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            speakers.get(maximum).name().range(),
            Plural.of(speakers.size(), "speaker")
                + (speakers.size() == 1 ? " is" : " are")
                + " listed; at most "
                + maximum
                + (maximum == 1 ? " is" : " are")
                + " allowed.",
            "Move the others to \"additional-speakers\", or remove them."));
  }
}

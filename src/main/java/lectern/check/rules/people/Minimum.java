package lectern.check.rules.people;

import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.Role;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Reports proposals with too few speakers. */
public final class Minimum implements ProposalRule {

  @Override
  public String id() {
    return "people/minimum";
  }

  @Override
  public Level level() {
    return Level.ERROR;
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
        "Too few speakers.",
        """
            Checked at the stages of submission and programme. "additional-speakers" is free text and doesn't count. A person
            listed twice counts once, and a placeholder such as "TBC" is nobody.
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Civil Society, GRULAC
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Civil Society, GRULAC
              - Cy Example, Private Sector, African Group
            """,
        List.of(new Parameter("minimum", "minimum number of speakers", "0")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int minimum = rule.number("minimum", 0);
    int count = Speakers.of(context).size();
    boolean isChecked =
        context.stage().isPlanned()
            && !context.proposal().people().in(Role.SPEAKER).isEmpty()
            && Speakers.areKnown(context);
    if (!isChecked || count >= minimum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().people().speakers().range(),
            (count == 0
                    ? "No speaker is"
                    : Plural.of(count, "speaker") + (count == 1 ? " is" : " are"))
                + " listed; at least "
                + minimum
                + " are required.",
            "Add " + Plural.of(minimum - count, "more speaker") + "."));
  }
}

package lectern.check.rules.diversity;

import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.profile.Vocabulary;
import lectern.session.ProposalContext;

/** Reports proposals whose speakers have too few stakeholder groups. */
public final class Stakeholder implements ProposalRule {

  @Override
  public String id() {
    return "diversity/stakeholder";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public String subject() {
    return "Stakeholder groups among the speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too few stakeholder groups among the speakers.",
        """
            A session should bring several stakeholder groups together. Checked only if the stakeholder group of every
            speaker is known.
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Government, GRULAC
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Civil Society, GRULAC
            """,
        List.of(
            new Parameter(
                "minimum",
                "minimum number of different stakeholder groups among the speakers",
                "2")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Vocabulary groups = context.vocabularies().stakeholderGroups();
    return Variety.check(
        context,
        rule,
        "stakeholder group",
        speaker -> Variety.known(speaker.stakeholderGroup(), groups));
  }
}

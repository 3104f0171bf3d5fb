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

/** Reports proposals whose speakers have too few regional groups. */
public final class Region implements ProposalRule {

  @Override
  public String id() {
    return "diversity/region";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public String subject() {
    return "Regional groups among the speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too few regional groups among the speakers.",
        """
            Checked only if the regional group of every speaker is known.
            """,
        """
            speakers:
              - Ada Example, Government, GRULAC
              - Ben Example, Civil Society, GRULAC
            """,
        """
            speakers:
              - Ada Example, Government, GRULAC
              - Ben Example, Civil Society, African Group
            """,
        List.of(
            new Parameter(
                "minimum", "minimum number of different regional groups among the speakers", "2")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Vocabulary groups = context.vocabularies().regionalGroups();
    return Variety.check(
        context, rule, "regional group", speaker -> Variety.known(speaker.regionalGroup(), groups));
  }
}

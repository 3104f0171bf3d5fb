package lectern.check.rules.diversity;

import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.ProposalContext;

/** Reports proposals whose speakers come from too few organizations. */
public final class Organization implements ProposalRule {

  @Override
  public String id() {
    return "diversity/organization";
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
    return "Organizations among the speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too few organizations among the speakers.",
        """
            A panel from a single organization is a presentation. Checked only if every speaker has an organization.
            Organizations are compared without regard to capitals.
            """,
        """
            speakers:
              - {name: Ada Example, organization: Example Society}
              - {name: Ben Example, organization: example society}
            """,
        """
            speakers:
              - {name: Ada Example, organization: Example Society}
              - {name: Ben Example, organization: Sample Institute}
            """,
        List.of(
            new Parameter(
                "minimum", "minimum number of different organizations among the speakers", "2")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    return Variety.check(context, rule, "organization", speaker -> speaker.organization().value());
  }
}

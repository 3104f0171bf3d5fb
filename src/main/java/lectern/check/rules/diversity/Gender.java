package lectern.check.rules.diversity;

import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.DisclosedGender;
import lectern.session.ProposalContext;

/** Reports proposals whose speakers have too few genders. */
public final class Gender implements ProposalRule {

  @Override
  public String id() {
    return "diversity/gender";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public String subject() {
    return "Genders among the speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.NONE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too few genders among the speakers.",
        """
            Checked only if every speaker has disclosed a gender. Nothing is inferred from names, and undisclosed
            genders never cause a finding. The values are the speakers' own, compared without regard to capitals.
            """,
        """
            speakers:
              - {name: Ada Example, gender: female}
              - {name: Bea Example, gender: Female}
            """,
        """
            speakers:
              - {name: Ada Example, gender: female}
              - {name: Bea Example}
            """,
        List.of(
            new Parameter(
                "minimum", "minimum number of different genders among the speakers", "2")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    return Variety.check(context, rule, "gender", DisclosedGender::of);
  }
}

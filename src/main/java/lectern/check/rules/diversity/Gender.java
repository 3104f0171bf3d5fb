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

/** The speakers have disclosed too few genders. */
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
        "The speakers have disclosed too few genders.",
        """
            Counted only when every speaker has chosen to disclose it: nothing is guessed from a name, and what is undisclosed never
            fails anybody. The words are the speakers' own and compared without regard to capitals.
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
                "minimum", "the least number of different genders among the speakers", "2")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    return Variety.check(context, rule, "gender", DisclosedGender::of);
  }
}

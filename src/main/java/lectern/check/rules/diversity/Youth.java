package lectern.check.rules.diversity;

import java.util.List;
import java.util.Optional;
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

/** Reports proposals with too few young speakers. */
public final class Youth implements ProposalRule {

  @Override
  public String id() {
    return "diversity/youth";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Young speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.NONE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Too few young speakers.",
        """
            Checked only if every speaker has "youth: true" or "youth: false". Nobody's age is inferred.
            """,
        """
            speakers:
              - {name: Ada Example, youth: false}
              - {name: Ben Example, youth: false}
            """,
        """
            speakers:
              - {name: Ada Example, youth: false}
              - {name: Ben Example, youth: true}
            """,
        List.of(new Parameter("minimum", "minimum number of young speakers", "1")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int minimum = rule.number("minimum", 1);
    List<Person> speakers = Speakers.of(context);
    int young = 0;
    for (Person speaker : speakers) {
      Optional<Boolean> youth = speaker.youth().value();
      if (youth.isEmpty()) {
        return List.of();
      }
      young += youth.get() ? 1 : 0;
    }
    if (speakers.isEmpty() || young >= minimum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().people().speakers().range(),
            (young == 0
                    ? "No young speaker is"
                    : Plural.of(young, "young speaker") + (young == 1 ? " is" : " are"))
                + " listed; at least "
                + minimum
                + (minimum == 1 ? " is" : " are")
                + " required.",
            "Invite a young speaker."));
  }
}

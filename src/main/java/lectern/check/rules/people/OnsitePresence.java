package lectern.check.rules.people;

import java.util.ArrayList;
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
import lectern.proposal.Presence;
import lectern.proposal.Role;
import lectern.proposal.Stage;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Fewer people can be at the venue than the call wants. */
public final class OnsitePresence implements ProposalRule {

  @Override
  public String id() {
    return "people/onsite-presence";
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
    return "People on site";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.NONE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Fewer people can be at the venue than the call wants.",
        """
            Counted are those who say "presence: onsite" or "presence: online". Somebody who says neither may still come, so the rule
            speaks only when so many are recorded as online that the others are too few. Asked from submission on.
            """,
        """
            moderator: {name: Ada Example, presence: online}
            """,
        """
            moderator: {name: Ada Example, presence: onsite}
            """,
        List.of(
            new Parameter("moderators", "the least number of moderators at the venue", "0"),
            new Parameter("speakers", "the least number of speakers at the venue", "0")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    if (context.stage().includes(Stage.SUBMISSION)) {
      check(Role.MODERATOR, "moderators", context, rule).ifPresent(findings::add);
      check(Role.SPEAKER, "speakers", context, rule).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> check(
      Role role, String parameter, ProposalContext context, RuleContext rule) {
    int minimum = rule.number(parameter, 0);
    List<Person> people =
        role == Role.SPEAKER ? Speakers.of(context) : context.proposal().people().in(role);
    int onsite = count(people, Presence.ONSITE);
    int online = count(people, Presence.ONLINE);
    if (online == 0 || people.size() - online >= minimum) {
      return Optional.empty();
    }
    String counted =
        people.size() == 1
            ? "The only " + role.title() + " is recorded as online"
            : "Of "
                + people.size()
                + " "
                + parameter
                + ", "
                + online
                + (online == 1 ? " is" : " are")
                + " recorded as online and "
                + onsite
                + " as onsite";
    return Optional.of(
        rule.finding(
            context.proposal().people().field(role).range(),
            counted + ", but at least " + minimum + " must be onsite.",
            "Name more people who come to the venue, and write \"presence: onsite\" for each."));
  }

  private static int count(List<Person> people, Presence presence) {
    int count = 0;
    for (Person person : people) {
      count += person.presence().value().filter(presence::equals).isPresent() ? 1 : 0;
    }
    return count;
  }
}

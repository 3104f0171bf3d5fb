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
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Reports sessions with too few people on site. */
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
        "Too few people on site.",
        """
            People with "presence: online" are not on site. Those without "presence" may be, so a finding is reported
            only if so many are online that the others are too few. Checked at the stages of submission and
            programme.
            """,
        """
            moderator: {name: Ada Example, presence: online}
            """,
        """
            moderator: {name: Ada Example, presence: onsite}
            """,
        List.of(
            new Parameter("moderators", "minimum number of moderators on site", "0"),
            new Parameter("speakers", "minimum number of speakers on site", "0")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    if (context.stage().isPlanned()) {
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
    int online = online(people);
    if (online == 0 || people.size() - online >= minimum) {
      return Optional.empty();
    }
    String counted =
        people.size() == 1
            ? "The only " + role.title() + " is online"
            : online
                + " of "
                + people.size()
                + " "
                + parameter
                + (online == 1 ? " is" : " are")
                + " online";
    return Optional.of(
        rule.finding(
            context.proposal().people().field(role).range(),
            counted + "; at least " + minimum + " must be on site.",
            "List more " + parameter + " who will be on site, with \"presence: onsite\"."));
  }

  private static int online(List<Person> people) {
    int count = 0;
    for (Person person : people) {
      count += person.presence().value().filter(Presence.ONLINE::equals).isPresent() ? 1 : 0;
    }
    return count;
  }
}

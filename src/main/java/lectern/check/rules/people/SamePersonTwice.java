package lectern.check.rules.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.PeopleOfSession;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** Reports people listed twice in the same role. */
public final class SamePersonTwice implements ProposalRule {

  @Override
  public String id() {
    return "people/same-person-twice";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Person listed twice in the same role.",
        """
            Names are compared without regard to capitals, accents, spaces and titles. People with the same name but
            different "id" or "email" are different people. A speaker who is listed twice counts once.
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - ADA EXAMPLE, Government, WEOG
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Government, WEOG
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    PeopleOfSession identities = context.people();
    for (Role role : Role.LIST) {
      List<Person> people = context.proposal().people().in(role);
      if (people.size() > 1) {
        addFindings(role, people, identities, rule, findings);
      }
    }
    return findings;
  }

  private static void addFindings(
      Role role,
      List<Person> people,
      PeopleOfSession identities,
      RuleContext rule,
      List<Finding> findings) {
    Map<String, Person> seen = new HashMap<>();
    for (Person person : people) {
      Optional<String> key = identities.key(person);
      if (key.isPresent()) {
        Person first = seen.putIfAbsent(key.get(), person);
        if (first != null) {
          findings.add(finding(role, person, first, rule));
        }
      }
    }
  }

  private static Finding finding(Role role, Person person, Person first, RuleContext rule) {
    return rule.finding(
        person.name().range(),
        Quote.of(person.name().value().orElse(""))
            + " is already listed as "
            + role.title()
            + " on line "
            + first.name().range().start().line()
            + ".",
        "Remove one of the two entries.");
  }
}

package lectern.check.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.PersonName;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.source.Quote;

/** One person is named twice in the same role. */
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
  public Documentation documentation() {
    return new Documentation(
        "One person is named twice in the same role.",
        """
            Names are compared without regard to capitals, accents and spaces. Each counts only once as a speaker.
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
  public List<Finding> check(Examination examination, Ruling ruling) {
    List<Finding> findings = new ArrayList<>();
    for (Role role : Role.LIST) {
      List<Person> people = examination.proposal().cast().in(role);
      if (people.size() > 1) {
        addFindings(role, people, ruling, findings);
      }
    }
    return findings;
  }

  private static void addFindings(
      Role role, List<Person> people, Ruling ruling, List<Finding> findings) {
    Map<String, Person> seen = new HashMap<>();
    for (Person person : people) {
      Optional<String> name = person.name().value();
      if (name.isPresent()) {
        Person first = seen.putIfAbsent(PersonName.key(name.get()), person);
        if (first != null) {
          findings.add(finding(role, person, first, ruling));
        }
      }
    }
  }

  private static Finding finding(Role role, Person person, Person first, Ruling ruling) {
    return ruling.finding(
        person.name().place(),
        Quote.of(person.name().value().orElse(""))
            + " is named as "
            + role.title()
            + " on line "
            + first.name().place().start().line()
            + " already.",
        "Remove one of the two.");
  }
}

package lectern.check.rules.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import lectern.source.EnglishList;
import lectern.source.Quote;

/** Reports people with several roles during the session. */
public final class RoleCollision implements ProposalRule {

  @Override
  public String id() {
    return "people/role-collision";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Person with several roles during the session.",
        """
            Nothing forbids it, and published pages show it. But one person can't moderate the room and the online
            participants at the same time, and if that person can't come, several roles are vacant. Being an organizer
            too is normal and doesn't count, but is mentioned.
            """,
        """
            moderator: Ada Example, Government, WEOG
            online-moderator: Ada Example, Government, WEOG
            """,
        """
            organizers: [Ada Example]
            moderator: Ada Example, Government, WEOG
            online-moderator: Ben Example, Government, WEOG
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    PeopleOfSession people = context.people();
    Map<String, Map<Role, Person>> byName = new LinkedHashMap<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        Optional<String> key = people.key(person);
        if (key.isPresent()) {
          byName
              .computeIfAbsent(key.get(), none -> new EnumMap<>(Role.class))
              .putIfAbsent(role, person);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map<Role, Person> roles : byName.values()) {
      if (roles.size() > 1) {
        List<Role> active = new ArrayList<>(roles.keySet());
        active.removeIf(Role::isOrganizing);
        if (active.size() > 1) {
          findings.add(finding(roles, active, rule));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Map<Role, Person> roles, List<Role> active, RuleContext rule) {
    Person last = roles.get(active.get(active.size() - 1));
    List<String> titles = new ArrayList<>();
    for (Role role : roles.keySet()) {
      titles.add(role.title());
    }
    return rule.finding(
        last.name().range(),
        Quote.of(last.name().value().orElse(""))
            + " is listed as "
            + EnglishList.of(titles, "and")
            + ".",
        "Choose another person for one of these roles.");
  }
}

package lectern.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import lectern.proposal.Role;
import lectern.session.Participant;
import lectern.session.PersonInRole;
import lectern.session.PersonIndex;
import lectern.session.Plural;

/** The tables about people. */
record PeopleTables(Scope scope) {

  Table stakeholderGroups() {
    List<String> groups = scope.lists().stakeholderGroups().names();
    return by(Topic.STAKEHOLDER_GROUP, groups, OnStage::stakeholderGroup);
  }

  Table regionalGroups() {
    List<String> groups = scope.lists().regionalGroups().names();
    return by(Topic.REGIONAL_GROUP, groups, OnStage::regionalGroup);
  }

  /** The exact figures, which must be suppressed before they are published. */
  Table genders() {
    return by(Topic.GENDER, List.of(), OnStage::gender);
  }

  Table organizations() {
    Tally tally = new Tally(2, List.of());
    for (OnStage person : scope.people()) {
      tally.add(person.organization(), 1, person.slots());
    }
    return Table.summed(Topic.ORGANIZATION, tally.ranking(Topic.ORGANIZATION.unstated()));
  }

  private Table by(Topic topic, List<String> expected, Function<OnStage, Optional<Value>> respect) {
    Tally tally = new Tally(2, expected);
    for (OnStage person : scope.people()) {
      tally.add(respect.apply(person), 1, person.slots());
    }
    return Table.summed(topic, tally.rows(topic.unstated()));
  }

  /**
   * The table of roles.
   *
   * @param identities the index that joins the names of one person
   */
  Table roles(PersonIndex identities) {
    List<String> titles = new ArrayList<>();
    for (Role role : Role.values()) {
      titles.add(role.title());
    }
    Tally tally = new Tally(2, titles);
    Set<PersonInRole> holders = new HashSet<>();
    for (SessionFigures session : scope.sessions()) {
      Set<PersonInRole> slots = new HashSet<>();
      for (Participant participant : session.session().people()) {
        Role role = participant.role();
        PersonInRole holder = new PersonInRole(role, identities.of(participant.key()));
        int people = holders.add(holder) ? 1 : 0;
        int taken = slots.add(holder) ? 1 : 0;
        tally.add(Optional.of(Value.of(role.title())), people, taken);
      }
    }
    return Table.of(Topic.ROLE, tally.rows());
  }

  Table load() {
    TreeMap<Integer, Integer> people = new TreeMap<>();
    scope.people().forEach(person -> people.merge(person.sessions(), 1, Integer::sum));
    List<Row> rows = new ArrayList<>();
    people.forEach((sessions, count) -> rows.add(Row.of(Plural.of(sessions, "session"), count)));
    return Table.summed(Topic.LOAD, rows);
  }

  /** The sessions of everybody, of which those with several are shown. */
  Table mostSessions() {
    Tally tally = new Tally(2, List.of());
    for (OnStage person : scope.people()) {
      Value name = new Value(person.name(), person.name());
      tally.add(Optional.of(name), person.sessions(), person.slots());
    }
    return Table.of(Topic.MOST_SESSIONS, tally.ranking());
  }
}

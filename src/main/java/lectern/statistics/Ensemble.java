package lectern.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.check.session.Attendance;
import lectern.check.session.Identities;
import lectern.proposal.Role;

/** Finds the people on stage of some sessions. */
final class Ensemble {
  private final Identities identities;
  private final Map<String, Collected> people = new LinkedHashMap<>();

  private Ensemble(Identities identities) {
    this.identities = identities;
  }

  private record Seat(Role role, String person) {}

  /** What is known of a person so far. */
  private static final class Collected {
    private final Preference names = new Preference();
    private final Preference stakeholderGroups = new Preference();
    private final Preference regionalGroups = new Preference();
    private final Preference genders = new Preference();
    private final Preference organizations = new Preference();
    private int sessions;
    private int slots;
  }

  /**
   * The people on stage, in the order in which the sessions first name them.
   *
   * @param sessions in their order
   * @param identities who is who
   */
  static List<OnStage> of(List<Counted> sessions, Identities identities) {
    Ensemble ensemble = new Ensemble(identities);
    sessions.forEach(ensemble::add);
    List<OnStage> people = new ArrayList<>();
    for (Collected person : ensemble.people.values()) {
      if (person.slots > 0) {
        people.add(
            new OnStage(
                person.names.most().orElseThrow().label(),
                person.stakeholderGroups.most(),
                person.regionalGroups.most(),
                person.genders.most(),
                person.organizations.most(),
                person.sessions,
                person.slots));
      }
    }
    return List.copyOf(people);
  }

  private void add(Counted session) {
    Set<Seat> seats = new HashSet<>();
    Set<String> present = new HashSet<>();
    for (Statement statement : session.statements()) {
      Attendance attendance = statement.attendance();
      String key = identities.of(attendance.key());
      Collected person = people.computeIfAbsent(key, none -> new Collected());
      // Spellings are told apart here, so that one of them can be chosen.
      person.names.add(Optional.of(new Value(attendance.name(), attendance.name())));
      person.stakeholderGroups.add(statement.stakeholderGroup());
      person.regionalGroups.add(statement.regionalGroup());
      person.genders.add(statement.gender());
      person.organizations.add(statement.organization());
      if (Counted.isOnStage(attendance.role())) {
        person.slots += seats.add(new Seat(attendance.role(), key)) ? 1 : 0;
        person.sessions += present.add(key) ? 1 : 0;
      }
    }
  }
}

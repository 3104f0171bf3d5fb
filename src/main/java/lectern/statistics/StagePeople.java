package lectern.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Role;
import lectern.session.PersonIndex;
import lectern.session.SessionRole;

/** Finds the people on stage of some sessions. */
final class StagePeople {
  private final PersonIndex identities;
  private final Map<String, Collected> people = new LinkedHashMap<>();

  private StagePeople(PersonIndex identities) {
    this.identities = identities;
  }

  private record Seat(Role role, String person) {}

  /** What is known of a person so far. */
  private static final class Collected {
    private final MostFrequent names = new MostFrequent();
    private final MostFrequent stakeholderGroups = new MostFrequent();
    private final MostFrequent regionalGroups = new MostFrequent();
    private final MostFrequent genders = new MostFrequent();
    private final MostFrequent organizations = new MostFrequent();
    private int sessions;
    private int slots;
  }

  /**
   * The people on stage, in the order in which the sessions first name them.
   *
   * @param sessions in their order
   * @param identities who is who
   */
  static List<OnStage> of(List<SessionFigures> sessions, PersonIndex identities) {
    StagePeople ensemble = new StagePeople(identities);
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

  private void add(SessionFigures session) {
    Set<Seat> seats = new HashSet<>();
    Set<String> present = new HashSet<>();
    for (Statement statement : session.statements()) {
      SessionRole role = statement.role();
      String key = identities.of(role.key());
      Collected person = people.computeIfAbsent(key, none -> new Collected());
      // Spellings are told apart here, so that one of them can be chosen.
      person.names.add(Optional.of(new Value(role.name(), role.name())));
      person.stakeholderGroups.add(statement.stakeholderGroup());
      person.regionalGroups.add(statement.regionalGroup());
      person.genders.add(statement.gender());
      person.organizations.add(statement.organization());
      if (SessionFigures.isOnStage(role.role())) {
        person.slots += seats.add(new Seat(role.role(), key)) ? 1 : 0;
        person.sessions += present.add(key) ? 1 : 0;
      }
    }
  }
}

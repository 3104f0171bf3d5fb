package lectern.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.session.Participant;
import lectern.session.PersonInRole;
import lectern.session.PersonIndex;
import lectern.session.Session;

/** Finds the people on stage of some sessions: their speakers and moderators. */
public final class StagePeople {
  private final PersonIndex identities;
  private final Map<String, Collected> people = new LinkedHashMap<>();

  private StagePeople(PersonIndex identities) {
    this.identities = identities;
  }

  /** The facts of a person that were found so far. */
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
   * @param identities the index that joins the names of one person
   */
  public static List<OnStage> of(List<Session> sessions, PersonIndex identities) {
    StagePeople all = new StagePeople(identities);
    sessions.forEach(all::add);
    List<OnStage> people = new ArrayList<>();
    for (Collected person : all.people.values()) {
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

  private void add(Session session) {
    Set<PersonInRole> taken = new HashSet<>();
    Set<String> present = new HashSet<>();
    for (Participant participant : session.people()) {
      String key = identities.of(participant.key());
      Collected person = people.computeIfAbsent(key, none -> new Collected());
      // Spellings are kept apart here, so that one of them can be chosen.
      person.names.add(Optional.of(new Value(participant.name(), participant.name())));
      person.stakeholderGroups.add(Value.stated(participant.stakeholderGroup()));
      person.regionalGroups.add(Value.stated(participant.regionalGroup()));
      person.genders.add(Value.stated(participant.gender()));
      person.organizations.add(participant.organization().map(Value::of));
      if (participant.role().isOnStage()) {
        person.slots += taken.add(new PersonInRole(participant.role(), key)) ? 1 : 0;
        person.sessions += present.add(key) ? 1 : 0;
      }
    }
  }
}

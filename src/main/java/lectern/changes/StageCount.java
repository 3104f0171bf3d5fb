package lectern.changes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Role;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.Programme;

/**
 * Counts the people on stage by one measure: speakers and moderators of the sessions that are
 * neither declined nor withdrawn. A person counts once, with what is said most often of them in any
 * role; of equals with what is said first.
 */
final class StageCount {
  private final Set<String> onStage = new HashSet<>();
  private final Map<String, Map<String, Integer>> said = new LinkedHashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private StageCount() {}

  /** Tells what a measure counts a person by. */
  @FunctionalInterface
  interface Value {
    Optional<String> of(RoleHolder holder);
  }

  static StageCount of(List<SessionVersion> sessions, Value value) {
    StageCount count = new StageCount();
    List<SessionVersion> standing =
        sessions.stream().filter(session -> session.session().isActive()).toList();
    PersonIndex people =
        Programme.of(standing.stream().map(SessionVersion::session).toList()).people();
    for (SessionVersion session : standing) {
      for (RoleHolder holder : RoleHolder.of(session, List.of(Role.values()))) {
        count.add(people.of(holder.key()), holder.role(), value.of(holder));
      }
    }
    return count;
  }

  private void add(String person, Role role, Optional<String> value) {
    if (role == Role.SPEAKER || role == Role.MODERATOR || role == Role.ONLINE_MODERATOR) {
      onStage.add(person);
    }
    if (value.isPresent()) {
      String key = PersonName.key(value.get());
      labels.putIfAbsent(key, value.get());
      said.computeIfAbsent(person, none -> new LinkedHashMap<>()).merge(key, 1, Integer::sum);
    }
  }

  /** The number of people of each value, by the key that all its spellings share. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    said.forEach(
        (person, values) -> {
          if (onStage.contains(person)) {
            counts.merge(most(values), 1, Integer::sum);
          }
        });
    return counts;
  }

  private static String most(Map<String, Integer> values) {
    String most = "";
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      most = value.getValue() > values.getOrDefault(most, 0) ? value.getKey() : most;
    }
    return most;
  }

  /** The first spelling of a value. */
  Optional<String> label(String key) {
    return Optional.ofNullable(labels.get(key));
  }
}

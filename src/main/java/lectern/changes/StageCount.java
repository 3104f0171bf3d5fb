package lectern.changes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.session.Participant;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.Programme;
import lectern.session.Session;

/**
 * The number of people on stage for each value of a measure. Counted are the speakers and
 * moderators of sessions that are neither declined nor withdrawn, each once, with the value that is
 * stated most often in any of the person's roles, or of equals the first.
 *
 * @param counts the numbers of people by the key that all spellings of a value share
 * @param labels the first spelling of each value
 */
record StageCount(Map<String, Integer> counts, Map<String, String> labels) {

  static StageCount of(List<Session> sessions, Measure measure) {
    List<Session> standing = sessions.stream().filter(Session::isActive).toList();
    PersonIndex people = Programme.of(standing).people();
    Set<String> onStage = new HashSet<>();
    Map<String, Map<String, Integer>> stated = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (Session session : standing) {
      for (Participant participant : session.people()) {
        String person = people.of(participant.key());
        if (participant.role().isOnStage()) {
          onStage.add(person);
        }
        measure
            .of(participant)
            .ifPresent(
                value -> {
                  String key = PersonName.key(value);
                  labels.putIfAbsent(key, value);
                  stated
                      .computeIfAbsent(person, none -> new LinkedHashMap<>())
                      .merge(key, 1, Integer::sum);
                });
      }
    }
    stated.keySet().retainAll(onStage);
    Map<String, Integer> counts = new HashMap<>();
    stated.values().forEach(values -> counts.merge(mostFrequent(values), 1, Integer::sum));
    return new StageCount(Map.copyOf(counts), Map.copyOf(labels));
  }

  private static String mostFrequent(Map<String, Integer> values) {
    String most = "";
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      most = value.getValue() > values.getOrDefault(most, 0) ? value.getKey() : most;
    }
    return most;
  }
}

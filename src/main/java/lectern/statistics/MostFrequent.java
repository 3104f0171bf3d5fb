package lectern.statistics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the most frequent of the values that are added, or the first of equally frequent ones. */
final class MostFrequent {
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void add(Optional<Value> stated) {
    if (stated.isPresent()) {
      Value value = stated.get();
      values.putIfAbsent(value.key(), value);
      counts.merge(value.key(), 1, Integer::sum);
    }
  }

  /** The value under the label that was added first; empty if there is none. */
  Optional<Value> most() {
    Optional<Value> most = Optional.empty();
    for (Value value : values.values()) {
      if (most.isEmpty() || counts.get(value.key()) > counts.get(most.get().key())) {
        most = Optional.of(value);
      }
    }
    return most;
  }
}

package lectern.statistics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what is stated most often; of equals what was stated first. Collects; then asked. */
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

  /** The value under the label with which it was stated first; none if nothing was stated. */
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

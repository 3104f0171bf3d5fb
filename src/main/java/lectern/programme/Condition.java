package lectern.programme;

import java.time.ZoneId;
import java.util.List;

/**
 * One condition of a filter: the session has any of some values.
 *
 * @param values as written, each of the form that the key wants
 */
record Condition(FilterKey key, List<String> values) {

  boolean accepts(Entry entry, ZoneId zone) {
    return values.stream().anyMatch(value -> has(entry, value, zone));
  }

  /** Returns whether a session has one of the values, regardless of case and accents. */
  boolean has(Entry entry, String value, ZoneId zone) {
    String wanted = key.normal(value).orElseThrow();
    return key.values(entry, zone).stream()
        .anyMatch(shown -> key.normal(shown).filter(wanted::equals).isPresent());
  }
}

package lectern.programme;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.source.Quote;
import lectern.source.Suggestion;

/**
 * Chooses sessions.
 *
 * <p>A condition is written {@code KEY=VALUE}. Several values stand between commas without a space
 * behind them, and any of them will do: {@code status=accepted,scheduled}. A comma with a space
 * behind it is part of a value: {@code theme=Trust, security, stability}. Several conditions must
 * all hold. Capitals and accents make no difference.
 */
public final class Filter {
  private static final List<FilterKey> WHERE =
      List.of(
          FilterKey.STATUS,
          FilterKey.THEME,
          FilterKey.TYPE,
          FilterKey.DAY,
          FilterKey.ROOM,
          FilterKey.NUMBER);

  /** Accepts every session. */
  public static final Filter ALL = new Filter(List.of(), Optional.empty());

  private final List<Condition> conditions;
  private final Optional<String> forWhom;

  private Filter(List<Condition> conditions, Optional<String> forWhom) {
    this.conditions = List.copyOf(conditions);
    this.forWhom = forWhom;
  }

  /**
   * Reads conditions that must all hold.
   *
   * @throws UnusableFilterException if one is not of the form above
   */
  public static Filter where(List<String> written) throws UnusableFilterException {
    List<Condition> conditions = new ArrayList<>();
    for (String condition : written) {
      FilterKey key = key(condition, WHERE.stream().map(FilterKey::word).toList());
      conditions.add(condition(key, values(afterEquals(condition))));
    }
    return new Filter(conditions, Optional.empty());
  }

  /**
   * Reads whom or what a programme is for: {@code room=NAME}, {@code speaker=NAME}, who may be
   * there in any role, or {@code session=NUMBER}. Commas are part of the one value.
   *
   * @throws UnusableFilterException if it is not of that form
   */
  public static Filter forOne(String written) throws UnusableFilterException {
    FilterKey key =
        written.startsWith("session=")
            ? FilterKey.NUMBER
            : key(written, List.of("room", "speaker", "session"));
    String value = afterEquals(written);
    String name = key == FilterKey.NUMBER ? "#" + value : value;
    return new Filter(List.of(condition(key, List.of(value))), Optional.of(name));
  }

  private static FilterKey key(String condition, List<String> nouns)
      throws UnusableFilterException {
    int equals = condition.indexOf('=');
    String written = equals < 0 ? condition : condition.substring(0, equals);
    if (equals < 0 && nouns.contains(written)) {
      throw new UnusableFilterException(
          Quote.of(condition) + " has no value; use \"" + written + "=VALUE\".");
    }
    for (FilterKey key : FilterKey.values()) {
      if (key.word().equals(written) && nouns.contains(written)) {
        return key;
      }
    }
    throw new UnusableFilterException(
        Quote.of(written)
            + " is not a valid filter key; "
            + Suggestion.nearest(written, nouns)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("use KEY=VALUE with one of these keys: " + String.join(", ", nouns) + "."));
  }

  private static String afterEquals(String condition) {
    return condition.substring(condition.indexOf('=') + 1).strip();
  }

  private static List<String> values(String written) {
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < written.length(); i++) {
      boolean parts =
          written.charAt(i) == ','
              && i + 1 < written.length()
              && !Character.isWhitespace(written.charAt(i + 1));
      if (parts) {
        values.add(written.substring(from, i));
        from = i + 1;
      }
    }
    values.add(written.substring(from));
    return values;
  }

  private static Condition condition(FilterKey key, List<String> values)
      throws UnusableFilterException {
    for (String value : values) {
      if (value.isBlank()) {
        throw new UnusableFilterException(
            "A value of \"" + key.word() + "\" is empty; use " + key.word() + "=VALUE.");
      }
      if (key.normal(value).isEmpty()) {
        throw new UnusableFilterException(
            Quote.of(value)
                + " is not a valid "
                + key.word()
                + "; "
                + (value.contains(", ") ? "remove the space after the comma." : key.remedy(value)));
      }
    }
    return new Condition(key, List.copyOf(values));
  }

  /** The filter that accepts the sessions that both filters accept. */
  public Filter and(Filter other) {
    List<Condition> all = new ArrayList<>(conditions);
    all.addAll(other.conditions);
    return new Filter(all, forWhom.or(other::forWhom));
  }

  /** The name or session number that the programme is limited to, such as {@code #119}. */
  public Optional<String> forWhom() {
    return forWhom;
  }

  /** Returns whether a status is among the conditions. */
  public boolean asksForStatus() {
    return conditions.stream().anyMatch(condition -> condition.key() == FilterKey.STATUS);
  }

  /**
   * Returns whether a session meets all conditions.
   *
   * @param zone the zone whose days count
   */
  public boolean accepts(Entry entry, ZoneId zone) {
    return conditions.stream().allMatch(condition -> condition.accepts(entry, zone));
  }

  /** Returns whether it accepts every session. */
  public boolean isEmpty() {
    return conditions.isEmpty();
  }

  /**
   * Refuses a value that none of the sessions has, since it can only be a mistake. A status that
   * none has yet is none.
   *
   * @param entries all there are
   * @throws UnusableFilterException if there is such a value
   */
  public void refuseUnknown(List<Entry> entries, ZoneId zone) throws UnusableFilterException {
    for (Condition condition : conditions) {
      for (String value : condition.values()) {
        boolean known =
            condition.key() == FilterKey.STATUS
                || entries.stream().anyMatch(entry -> condition.has(entry, value, zone));
        if (!known) {
          throw new UnusableFilterException(unknown(condition.key(), value, entries, zone));
        }
      }
    }
  }

  private static String unknown(FilterKey key, String value, List<Entry> entries, ZoneId zone) {
    Set<String> shown = new LinkedHashSet<>();
    entries.forEach(entry -> shown.addAll(key.values(entry, zone)));
    String said = "No proposal has the " + key.word() + " " + Quote.of(value);
    return Suggestion.nearest(value, shown)
        .map(near -> said + "; did you mean " + Quote.of(near) + "?")
        .orElse(said + ".");
  }
}

package lectern.proposal;

import java.time.zone.ZoneRulesProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lectern.fields.Label;
import lectern.fields.OneLine;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.ValueType;
import lectern.source.Fix;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/** Reads the name of a time zone, which must be one of the IANA database. */
public final class ZoneReader implements ValueReader<String> {
  /** A remedy that can be pasted. */
  static final String EXAMPLE = "Europe/Warsaw";

  private static final int MOST_ABBREVIATION_LETTERS = 5;

  private final Problems problems;

  /** Creates a reader that reports to {@code problems}. */
  public ZoneReader(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Optional<String> read(Node value, Label label) {
    if (!(value instanceof Node.Scalar scalar)) {
      problems.wrongType(label, value, ValueType.Simple.TIME_ZONE.expected(), EXAMPLE);
      return Optional.empty();
    }
    String name = OneLine.of(scalar.text());
    if (isKnown(name)) {
      return Optional.of(name);
    }
    boolean isOffset = isOffset(name);
    boolean isAbbreviation = name.length() <= MOST_ABBREVIATION_LETTERS && isCapitals(name);
    Optional<String> near = isOffset || isAbbreviation ? Optional.empty() : near(name);
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_VALUE,
            scalar.range(),
            Quote.of(name)
                + (isOffset ? " is a UTC offset, not a time zone." : " is not a time zone."),
            near.map(found -> "Did you mean \"" + found + "\"?")
                .orElse("Write a name of the IANA database, such as " + EXAMPLE + "."),
            near.flatMap(
                found -> Fix.unsafe("Write \"" + found + "\".", scalar.replacedBy(found)))));
    return Optional.empty();
  }

  /** Returns whether a name is one of a time zone. */
  public static boolean isKnown(String name) {
    return name.equals(Zone.UTC.name())
        || name.equals("GMT")
        || (isPlace(name) && ZoneRulesProvider.getAvailableZoneIds().contains(name));
  }

  private static boolean isPlace(String zone) {
    return zone.indexOf('/') > 0;
  }

  /**
   * Returns a zone of the same name in another case, else of the same place, else of a place with a
   * similar name.
   */
  public static Optional<String> near(String name) {
    String wanted = name.replace(' ', '_');
    String city = city(wanted);
    Map<String, String> cities = new LinkedHashMap<>();
    for (String zone : new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds())) {
      if (isPlace(zone) && zone.equalsIgnoreCase(wanted)) {
        return Optional.of(zone);
      }
      if (isPlace(zone) && !zone.startsWith("SystemV/") && !zone.startsWith("Etc/")) {
        boolean isOfRegion = zone.regionMatches(true, 0, wanted, 0, zone.indexOf('/') + 1);
        cities.merge(city(zone), zone, (first, second) -> isOfRegion ? second : first);
      }
    }
    return Optional.ofNullable(cities.get(city))
        .or(() -> Suggestion.nearest(city, cities.keySet()).map(cities::get));
  }

  private static String city(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Returns whether a name is a UTC offset, such as {@code UTC+1}. */
  private static boolean isOffset(String name) {
    String number =
        name.regionMatches(true, 0, "UTC", 0, 3) || name.regionMatches(true, 0, "GMT", 0, 3)
            ? name.substring(3).strip()
            : name;
    return number.length() > 1 && (number.charAt(0) == '+' || number.charAt(0) == '-');
  }
}

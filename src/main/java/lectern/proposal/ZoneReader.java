package lectern.proposal;

import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    Optional<String> near = near(name);
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_VALUE,
            scalar.range(),
            Quote.of(name) + " is not a time zone.",
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

  /** Returns a zone of the same name in another case, of a city, or of a similar name. */
  public static Optional<String> near(String name) {
    String city = '/' + name.toLowerCase(Locale.ROOT).replace(' ', '_');
    List<String> known = new ArrayList<>(ZoneRulesProvider.getAvailableZoneIds());
    known.sort(null);
    List<String> places = new ArrayList<>();
    for (String zone : known) {
      if (!isPlace(zone)) {
        continue;
      }
      String small = zone.toLowerCase(Locale.ROOT);
      if (small.endsWith(city) || ('/' + small).equals(city)) {
        return Optional.of(zone);
      }
      if (!zone.startsWith("SystemV/") && !zone.startsWith("Etc/")) {
        places.add(zone);
      }
    }
    return Suggestion.nearest(name, first(places, name)).or(() -> Suggestion.nearest(name, places));
  }

  /** Returns the zones of the region that a name begins with. */
  private static List<String> first(List<String> places, String name) {
    List<String> region = new ArrayList<>();
    for (String place : places) {
      if (place.regionMatches(true, 0, name, 0, place.indexOf('/'))) {
        region.add(place);
      }
    }
    return region;
  }
}

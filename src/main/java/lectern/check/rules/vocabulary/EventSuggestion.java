package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Integers;
import lectern.profile.EventName;
import lectern.profile.EventSeries;
import lectern.profile.Profiles;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * A suggestion for an event without a profile.
 *
 * @param event the event that was probably meant, if there is one
 * @param remedy the sentences that suggest what to do
 */
record EventSuggestion(Optional<String> event, String remedy) {
  private static final int CENTURY = 2000;
  private static final int SHORT_YEARS = 100;

  /** The longest word in which a second wrong letter may make it another word. */
  private static final int SHORT = 8;

  /** Suggests an event or a profile for the name of an event. */
  static EventSuggestion of(String text) {
    EventName name = EventName.of(text);
    Optional<EventSeries> series = EventSeries.named(name.words()).or(() -> nearest(name.words()));
    return series.isPresent() ? ofSeries(series.get(), name) : general(text);
  }

  private static Optional<EventSeries> nearest(String words) {
    for (EventSeries series : EventSeries.values()) {
      for (String candidate : series.names()) {
        if (isNear(words, candidate)) {
          return Optional.of(series);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(String word, String candidate) {
    int most = candidate.length() <= SHORT ? 1 : 2;
    return Math.abs(word.length() - candidate.length()) <= most
        && new DamerauLevenshteinDistance(most).apply(word, candidate) >= 0;
  }

  private static EventSuggestion ofSeries(EventSeries series, EventName name) {
    String number = name.number();
    String example = series.event(series.last());
    if (number.isEmpty()) {
      return new EventSuggestion(Optional.empty(), "Add the year, such as \"" + example + "\".");
    }
    boolean isShort = number.length() == 2;
    Optional<Integer> year = series.year(isShort ? "20" + number : number);
    if (year.isEmpty() && !isShort && !name.hasYear()) {
      year = nearestYear(series, number);
    }
    if (year.isPresent()) {
      String event = series.event(year.get());
      return new EventSuggestion(Optional.of(event), "Did you mean \"" + event + "\"?");
    }
    return new EventSuggestion(
        Optional.empty(),
        isShort || name.hasYear()
            ? otherYear(series, number)
            : "Write the year in four digits, such as \"" + example + "\".");
  }

  /** Returns the only year whose digits are near to a number. */
  private static Optional<Integer> nearestYear(EventSeries series, String number) {
    List<Integer> near = new ArrayList<>();
    for (int year = series.first(); year <= series.last(); year++) {
      if (isNear(number, String.valueOf(year))) {
        near.add(year);
      }
    }
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A year without a profile: the rules of another year apply only if somebody chooses them. */
  private static String otherYear(EventSeries series, String number) {
    int written = Integers.parse(number).orElse(series.last());
    int year = written < SHORT_YEARS ? written + CENTURY : written;
    int nearest = Math.max(series.first(), Math.min(series.last(), year));
    return "The nearest year with a profile is "
        + nearest
        + "; to apply its rules, set \"profile: "
        + series.profile(nearest)
        + "\" in lectern.yaml or use --profile.";
  }

  private static EventSuggestion general(String text) {
    String profile = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return new EventSuggestion(
        Optional.empty(),
        Profiles.SHIPPED.contains(profile)
            ? "Set \"profile: " + profile + "\" in lectern.yaml, or use --profile."
            : "Correct it, or set \"profile\" in lectern.yaml or use --profile; \"lectern profiles\" lists the profiles.");
  }
}

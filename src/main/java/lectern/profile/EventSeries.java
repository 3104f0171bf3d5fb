package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.fields.Integers;

/** A series of yearly events with built-in profiles. */
public enum EventSeries {
  /** The Internet Governance Forum, with a profile for each year. */
  IGF("IGF", 2015, 2025),

  /** The European Dialogue on Internet Governance, with one profile for several years. */
  EURODIG("EuroDIG", 2014, 2019);

  private static final int DIGITS = 4;

  private static final List<String> IGF_NAMES =
      List.of(
          "igf",
          "internet governance forum",
          "internet governance forum igf",
          "igf internet governance forum");

  private static final List<String> EURODIG_NAMES =
      List.of(
          "eurodig",
          "european dialogue on internet governance",
          "european dialogue on internet governance eurodig",
          "eurodig european dialogue on internet governance");

  private final String title;
  private final int first;
  private final int last;

  EventSeries(String title, int first, int last) {
    this.title = title;
    this.first = first;
    this.last = last;
  }

  /** Returns the series that the words of an event's name stand for. */
  public static Optional<EventSeries> named(String words) {
    for (EventSeries series : values()) {
      if (series.names().contains(words)) {
        return Optional.of(series);
      }
    }
    return Optional.empty();
  }

  /** Returns the name and the longer names of the series, in small letters. */
  public List<String> names() {
    return switch (this) {
      case IGF -> IGF_NAMES;
      case EURODIG -> EURODIG_NAMES;
    };
  }

  /** Returns the first year that a built-in profile is for. */
  public int first() {
    return first;
  }

  /** Returns the last year that a built-in profile is for. */
  public int last() {
    return last;
  }

  /** Returns the year of a number if a built-in profile is for it. */
  public Optional<Integer> year(String number) {
    return number.length() == DIGITS
        ? Integers.parse(number).filter(year -> first <= year && year <= last)
        : Optional.empty();
  }

  /** Returns the event of a year as proposals name it: {@code IGF 2021}. */
  public String event(int year) {
    return title + " " + year;
  }

  /** Returns the name of the built-in profile for the event of a year. */
  public String profile(int year) {
    return this == IGF ? "igf-" + year : "eurodig";
  }

  /** Returns whether the name without a year selects a profile. */
  boolean needsNoYear() {
    return this == EURODIG;
  }
}

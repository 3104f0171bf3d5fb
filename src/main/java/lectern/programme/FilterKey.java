package lectern.programme;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Integers;
import lectern.fields.Values;
import lectern.proposal.Status;
import lectern.proposal.Times;
import lectern.session.PersonName;
import lectern.source.LetterFolding;
import lectern.source.Suggestion;

/** The keys by which sessions are filtered. */
public enum FilterKey {
  STATUS,
  THEME,
  TYPE,
  DAY,
  ROOM,
  NUMBER,
  SPEAKER;

  private static List<String> statuses() {
    List<String> words = new ArrayList<>();
    for (Status status : Status.values()) {
      words.add(Values.word(status));
    }
    return words;
  }

  /** The key as it is written. */
  String word() {
    return Values.word(this);
  }

  /** The fix for a value that has the wrong form. */
  String remedy(String value) {
    return switch (this) {
      case STATUS ->
          Suggestion.nearest(value, statuses())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("use one of: " + String.join(", ", statuses()) + ".");
      case DAY -> "use the form 2021-12-10.";
      case NUMBER -> "use digits, such as 119.";
      case THEME, TYPE, ROOM, SPEAKER -> "use a value from the proposals.";
    };
  }

  /** A value in the form in which values are compared; empty where it has the wrong form. */
  Optional<String> normal(String value) {
    return switch (this) {
      case STATUS -> Optional.of(LetterFolding.fold(value)).filter(statuses()::contains);
      case DAY -> Times.parseDay(value).map(Object::toString);
      case NUMBER -> Integers.parse(value).map(String::valueOf);
      case THEME, TYPE, ROOM -> Optional.of(LetterFolding.fold(value));
      case SPEAKER -> Optional.of(PersonName.key(value));
    };
  }

  /**
   * The values that an entry has, as they are shown.
   *
   * @param zone the zone whose days count
   */
  List<String> values(Entry entry, ZoneId zone) {
    List<String> values = new ArrayList<>();
    switch (this) {
      case STATUS -> values.add(Values.word(entry.status()));
      case THEME -> entry.theme().ifPresent(values::add);
      case TYPE -> {
        entry.name().type().ifPresent(values::add);
        entry.name().abbreviation().ifPresent(values::add);
      }
      case DAY -> entry.day(zone).ifPresent(day -> values.add(day.toString()));
      case ROOM -> entry.room().ifPresent(values::add);
      case NUMBER -> entry.name().number().ifPresent(number -> values.add(number.toString()));
      case SPEAKER -> {
        for (PersonEntry person : entry.people()) {
          if (person.participant().isPresent()) {
            values.add(person.name());
            values.addAll(person.aliases());
          }
        }
      }
    }
    return values;
  }
}

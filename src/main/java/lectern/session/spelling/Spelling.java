package lectern.session.spelling;

import java.util.ArrayList;
import java.util.List;
import lectern.session.Participant;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.PlaceholderName;
import lectern.session.Session;
import lectern.source.SourceRange;

/** A spelling of a name, with its occurrences. */
public final class Spelling {
  private final List<Occurrence> occurrences = new ArrayList<>(2);

  /** Adds an occurrence, which must not come before those added already. */
  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  private Participant first() {
    return occurrences.get(0).person();
  }

  /** The name as written. */
  public String name() {
    return first().name();
  }

  /**
   * The comparison key: the same for spellings that differ only in capitals, accents and spaces.
   */
  String key() {
    return first().identity().nameKey();
  }

  /** The first session with this spelling. */
  public Session session() {
    return occurrences.get(0).session();
  }

  /** The number of sessions with this spelling. */
  public int sessions() {
    return (int) occurrences.stream().mapToInt(Occurrence::index).distinct().count();
  }

  /** The ranges of the first occurrences, at most so many. */
  public List<SourceRange> ranges(int most) {
    return occurrences.stream().limit(most).map(found -> found.person().range()).toList();
  }

  boolean isInCapitals() {
    return PersonName.isInCapitals(name());
  }

  /** Returns whether a remark such as {@code (TBC)} is part of the name. */
  boolean hasPlaceholder() {
    return PlaceholderName.in(name()).isPresent();
  }

  /** Returns whether an alias already states that the other spelling is the same person. */
  public boolean isKnownAs(Spelling other, PersonIndex people) {
    if (!key().equals(other.key())) {
      return people.of(first().key()).equals(people.of(other.first().key()));
    }
    return hasAlias(other.name()) || other.hasAlias(name());
  }

  private boolean hasAlias(String name) {
    return occurrences.stream().anyMatch(found -> found.person().aliases().contains(name));
  }
}

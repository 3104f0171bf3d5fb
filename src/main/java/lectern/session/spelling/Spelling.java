package lectern.session.spelling;

import java.util.ArrayList;
import java.util.List;
import lectern.session.PersonIndex;
import lectern.session.PersonName;
import lectern.session.Session;
import lectern.session.SessionRole;
import lectern.source.SourceRange;

/** One way to write a name, with everywhere it is written. Collects; then asked. */
public final class Spelling {
  private final List<Occurrence> occurrences = new ArrayList<>(2);

  /** Adds an occurrence that is not before those added already; the first comes at once. */
  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  private SessionRole first() {
    return occurrences.get(0).role();
  }

  /** As written. */
  public String name() {
    return first().name();
  }

  /** What all spellings share that differ in capitals, accents and spaces only. */
  String key() {
    return first().key();
  }

  /** The first session in which the name is written so. */
  public Session session() {
    return occurrences.get(0).session();
  }

  /** In how many sessions the name is written so. */
  public int sessions() {
    int sessions = 0;
    int last = -1;
    for (Occurrence occurrence : occurrences) {
      sessions += occurrence.index() == last ? 0 : 1;
      last = occurrence.index();
    }
    return sessions;
  }

  /** The first places where it is written, at most so many. */
  public List<SourceRange> ranges(int most) {
    List<SourceRange> ranges = new ArrayList<>();
    for (Occurrence occurrence : occurrences.subList(0, Math.min(most, occurrences.size()))) {
      ranges.add(occurrence.role().range());
    }
    return ranges;
  }

  boolean isInCapitals() {
    return PersonName.isInCapitals(name());
  }

  /** Whether aliases say already that the other spelling is the same person. */
  public boolean isKnownAs(Spelling other, PersonIndex people) {
    if (!key().equals(other.key())) {
      return people.of(key()).equals(people.of(other.key()));
    }
    return hasAlias(other.name()) || other.hasAlias(name());
  }

  private boolean hasAlias(String name) {
    for (Occurrence occurrence : occurrences) {
      if (occurrence.role().aliases().contains(name)) {
        return true;
      }
    }
    return false;
  }
}

package lectern.session.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Role;
import lectern.session.Named;
import lectern.session.SessionRole;

/**
 * Names of the same words, in whatever order, with all that is known of those who bear them.
 * Collects; then asked.
 */
public final class WrittenName {
  private final int index;
  private final NameForm form;
  private final List<Spelling> spellings = new ArrayList<>(1);
  // Most names are like no other, and nobody asks for more of them.
  private Optional<Facts> facts = Optional.empty();

  /** A role in a session, which is known by its index. */
  private record Seat(int session, Role role) {}

  private record Facts(Set<String> organizations, Set<SessionRole.Group> groups, Set<Seat> seats) {}

  /**
   * A name without spellings as yet.
   *
   * @param index among all names that are compared
   */
  WrittenName(int index, NameForm form) {
    this.index = index;
    this.form = form;
  }

  /** Adds a spelling that is not before those added already. */
  void add(Spelling spelling) {
    spellings.add(spelling);
  }

  int index() {
    return index;
  }

  /** The words in the order in which they were first written. */
  NameForm form() {
    return form;
  }

  /**
   * The spellings in the order in which they were first written; without those in capitals
   * throughout, which are reported as such, if there are others.
   */
  public List<Spelling> spellings() {
    List<Spelling> some = new ArrayList<>();
    for (Spelling spelling : spellings) {
      if (!spelling.isInCapitals()) {
        some.add(spelling);
      }
    }
    return some.isEmpty() ? List.copyOf(spellings) : some;
  }

  /** Whether {@link #spellings} are several. */
  boolean hasSeveralSpellings() {
    return spellings.size() > 1 && spellings().size() > 1;
  }

  /** Whether the two have an organization, or both stakeholder and regional group, in common. */
  boolean sharesMoreThanTheNameWith(WrittenName other) {
    Facts mine = facts();
    Facts theirs = other.facts();
    return share(mine.organizations(), theirs.organizations())
        || share(mine.groups(), theirs.groups());
  }

  /**
   * Whether the two are surely different people: both are named in one role of one session, or what
   * is known of both has nothing in common.
   */
  boolean isSurelyNot(WrittenName other) {
    Facts mine = facts();
    Facts theirs = other.facts();
    boolean isComparable =
        (!mine.organizations().isEmpty() && !theirs.organizations().isEmpty())
            || (!mine.groups().isEmpty() && !theirs.groups().isEmpty());
    return share(mine.seats(), theirs.seats())
        || (isComparable && !sharesMoreThanTheNameWith(other));
  }

  private Facts facts() {
    if (facts.isEmpty()) {
      Facts found = new Facts(new HashSet<>(), new HashSet<>(), new HashSet<>());
      for (Spelling spelling : spellings) {
        for (Occurrence occurrence : spelling.occurrences()) {
          SessionRole role = occurrence.role();
          role.organization().map(Named::key).ifPresent(found.organizations()::add);
          role.group().ifPresent(found.groups()::add);
          found.seats().add(new Seat(occurrence.index(), role.role()));
        }
      }
      facts = Optional.of(found);
    }
    return facts.get();
  }

  private static <T> boolean share(Set<T> a, Set<T> b) {
    return a.size() <= b.size() ? !Collections.disjoint(b, a) : !Collections.disjoint(a, b);
  }
}

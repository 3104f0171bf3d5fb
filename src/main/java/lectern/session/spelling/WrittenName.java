package lectern.session.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Role;
import lectern.session.Named;
import lectern.session.Participant;
import lectern.session.Session;
import lectern.source.HiddenCharacters;

/** A name in any word order, with its spellings and the data of the people with this name. */
public final class WrittenName {
  private static final char NO_BREAK_SPACE = 0xA0;

  private final int index;
  private final NameForm form;
  private final List<Spelling> spellings = new ArrayList<>(1);
  // Computed on first use, since most names are similar to no other.
  private Optional<Facts> facts = Optional.empty();

  private record RoleInSession(int session, Role role) {}

  private record Facts(
      Set<String> organizations,
      Set<Participant.Group> groups,
      Set<RoleInSession> roles,
      Set<String> identities) {}

  private WrittenName(int index, NameForm form) {
    this.index = index;
    this.form = form;
  }

  /** Returns the distinct names in some sessions, in the order of their first occurrence. */
  static List<WrittenName> in(List<Session> sessions) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (int i = 0; i < sessions.size(); i++) {
      for (Participant person : sessions.get(i).people()) {
        spellings
            .computeIfAbsent(composed(person.name()), none -> new Spelling())
            .add(new Occurrence(i, sessions.get(i), person));
      }
    }
    Map<String, WrittenName> names = new LinkedHashMap<>();
    for (Spelling spelling : spellings.values()) {
      NameForm form = NameForm.of(spelling.key());
      if (!form.words().isEmpty()) {
        names
            .computeIfAbsent(form.sorted(), none -> new WrittenName(names.size(), form))
            .spellings
            .add(spelling);
      }
    }
    return List.copyOf(names.values());
  }

  /** Returns a name with composed accents and ordinary spaces, since others look the same. */
  private static String composed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= NO_BREAK_SPACE) {
        return HiddenCharacters.withOrdinarySpaces(Normalizer.normalize(name, Normalizer.Form.NFC));
      }
    }
    return name;
  }

  /** The index among all names compared, from 0. */
  int index() {
    return index;
  }

  /** The words in the order of the first occurrence. */
  NameForm form() {
    return form;
  }

  /**
   * The spellings in the order of their first occurrence, without those that other rules report, in
   * capitals or with a placeholder, if there are others.
   */
  public List<Spelling> spellings() {
    List<Spelling> some = new ArrayList<>(spellings);
    some.removeIf(spelling -> spelling.isInCapitals() || spelling.hasPlaceholder());
    return some.isEmpty() ? List.copyOf(spellings) : some;
  }

  /** Returns whether there are several {@link #spellings}. */
  boolean hasSeveralSpellings() {
    return spellings.size() > 1 && spellings().size() > 1;
  }

  /** Returns whether both have an organization, or both groups, in common. */
  boolean sharesMoreThanTheNameWith(WrittenName other) {
    Facts mine = facts();
    Facts theirs = other.facts();
    return share(mine.organizations(), theirs.organizations())
        || share(mine.groups(), theirs.groups());
  }

  /**
   * Returns whether the two are certainly different people: both occur in the same role of one
   * session, their ids or e-mail addresses differ, or their known data have nothing in common.
   */
  boolean isCertainlyNot(WrittenName other) {
    Facts mine = facts();
    Facts theirs = other.facts();
    boolean isComparable =
        (!mine.organizations().isEmpty() && !theirs.organizations().isEmpty())
            || (!mine.groups().isEmpty() && !theirs.groups().isEmpty());
    return share(mine.roles(), theirs.roles())
        || areDifferent(mine.identities(), theirs.identities())
        || (isComparable && !sharesMoreThanTheNameWith(other));
  }

  private static boolean areDifferent(Set<String> ids, Set<String> others) {
    return !ids.isEmpty() && !others.isEmpty() && !share(ids, others);
  }

  private Facts facts() {
    if (facts.isEmpty()) {
      Facts found = new Facts(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
      for (Spelling spelling : spellings) {
        for (Occurrence occurrence : spelling.occurrences()) {
          Participant person = occurrence.person();
          person.organization().map(Named::key).ifPresent(found.organizations()::add);
          person.group().ifPresent(found.groups()::add);
          if (person.hasId()) {
            found.identities().add(person.key());
          }
          found.roles().add(new RoleInSession(occurrence.index(), person.role()));
        }
      }
      facts = Optional.of(found);
    }
    return facts.get();
  }

  /** Iterates over the smaller set, since the other may cover the whole programme. */
  private static <T> boolean share(Set<T> a, Set<T> b) {
    return a.size() <= b.size() ? !Collections.disjoint(b, a) : !Collections.disjoint(a, b);
  }
}

package lectern.check.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.check.session.Attendance;
import lectern.check.session.Pairs;
import lectern.check.session.Session;

/**
 * Finds the names that may be another one in another spelling. Few of many names are, and only
 * those need to be looked at closely.
 */
final class LikeNames {
  private final List<String> names = new ArrayList<>();
  private long[] entries = new long[256];
  private int count;

  private LikeNames() {}

  /**
   * The names, as written, that have something in common with another name: all their words, the
   * family name and an initial, or all letters but one. Hardly any others are among them.
   */
  static Set<String> in(List<Session> sessions) {
    LikeNames like = new LikeNames();
    Set<String> seen = new HashSet<>();
    for (Session session : sessions) {
      for (Attendance attendance : session.people()) {
        if (seen.add(attendance.name())) {
          like.add(attendance.name(), NameForm.of(attendance.key()));
        }
      }
    }
    return like.found();
  }

  private void add(String name, NameForm form) {
    if (form.words().isEmpty()) {
      return;
    }
    names.add(name);
    add(number(form));
    add(31 * form.family().hashCode() + form.given().codePointAt(0));
    for (int number : Typo.numbers(form)) {
      add(number);
    }
  }

  /** The same for the same words in any order. */
  private static int number(NameForm form) {
    int number = 0;
    for (String word : form.words()) {
      number += word.hashCode();
    }
    return number;
  }

  private void add(int number) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
    }
    entries[count++] = Pairs.entry(number, names.size() - 1);
  }

  private Set<String> found() {
    Pairs pairs = new Pairs();
    pairs.addAgreeing(Arrays.copyOf(entries, count));
    Set<String> found = new HashSet<>();
    for (Pairs.Pair pair : pairs.sorted()) {
      found.add(names.get(pair.later()));
      found.add(names.get(pair.earlier()));
    }
    return found;
  }
}

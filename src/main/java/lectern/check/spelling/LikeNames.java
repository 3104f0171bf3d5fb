package lectern.check.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.check.session.Attendance;
import lectern.check.session.Pairs;
import lectern.check.session.Repeated;
import lectern.check.session.Session;

/**
 * Finds the names that may be another one in another spelling. Few of many names are, and only
 * those need to be looked at closely.
 */
final class LikeNames {
  private static final int ABOUT_NUMBERS = 16;

  private final List<Name> names;
  private final Repeated repeated;

  /** A name as it is written and the {@link NameForm#text} of its form. */
  private record Name(String written, String text) {}

  private LikeNames(List<Name> names) {
    this.names = names;
    this.repeated = Repeated.amongAbout(names.size() * ABOUT_NUMBERS);
  }

  /**
   * The names, as written, that have something in common with another name: all their words, the
   * family name and an initial, or all letters but one. Hardly any others are among them.
   */
  static Set<String> in(List<Session> sessions) {
    LikeNames like = new LikeNames(different(sessions));
    like.markRepeated();
    return like.found();
  }

  private static List<Name> different(List<Session> sessions) {
    List<Name> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Session session : sessions) {
      for (Attendance attendance : session.people()) {
        if (seen.add(attendance.name())) {
          String text = NameForm.textOf(attendance.key());
          if (!text.isEmpty()) {
            names.add(new Name(attendance.name(), text));
          }
        }
      }
    }
    return names;
  }

  private void markRepeated() {
    for (Name name : names) {
      for (int number : Typo.numbers(name.text())) {
        repeated.add(number);
      }
      repeated.add(words(name.text()));
      repeated.add(familyAndInitial(name.text()));
    }
  }

  private Set<String> found() {
    Pairs pairs = new Pairs();
    pairs.addAgreeing(entries());
    Set<String> found = new HashSet<>();
    for (Pairs.Pair pair : pairs.sorted()) {
      found.add(names.get(pair.later()).written());
      found.add(names.get(pair.earlier()).written());
    }
    return found;
  }

  /** The numbers that come more than once, and few others. */
  private long[] entries() {
    long[] entries = new long[256];
    int count = 0;
    for (int i = 0; i < names.size(); i++) {
      String text = names.get(i).text();
      int[] typos = Typo.numbers(text);
      if (count + typos.length + 2 > entries.length) {
        entries = Arrays.copyOf(entries, entries.length * 2);
      }
      count = add(words(text), i, entries, count);
      count = add(familyAndInitial(text), i, entries, count);
      for (int number : typos) {
        count = add(number, i, entries, count);
      }
    }
    return Arrays.copyOf(entries, count);
  }

  private int add(int number, int index, long[] entries, int count) {
    if (!repeated.has(number)) {
      return count;
    }
    entries[count] = Pairs.entry(number, index);
    return count + 1;
  }

  /** The same for the same words in any order. */
  private static int words(String text) {
    int sum = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        sum += mixed(word);
        word = 0;
      } else {
        word = 31 * word + c;
      }
    }
    return sum + mixed(word);
  }

  private static int familyAndInitial(String text) {
    int family = 0;
    for (int i = text.lastIndexOf(' ') + 1; i < text.length(); i++) {
      family = 31 * family + text.charAt(i);
    }
    return 31 * mixed(family) + text.codePointAt(0);
  }

  /** Spreads numbers so that a sum of them tells what it is a sum of. */
  private static int mixed(int number) {
    int mixed = number * 0x9E3779B1;
    return mixed ^ (mixed >>> 15);
  }
}

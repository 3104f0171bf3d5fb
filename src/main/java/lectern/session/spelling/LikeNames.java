package lectern.session.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.session.Session;
import lectern.session.SessionRole;
import lectern.session.similarity.Entries;
import lectern.session.similarity.Pairs;
import lectern.session.similarity.Repeated;

/**
 * Finds the names that may be another one in another spelling. Few of many names are, and only
 * those need to be looked at closely.
 */
final class LikeNames {
  private static final int ABOUT_NUMBERS = 16;

  private final List<Session> sessions;

  /** For each attendance in the order of the sessions, the index of the name as it is written. */
  private final int[] written;

  /** The {@link NameForm#text} of each name. */
  private final List<String> texts = new ArrayList<>();

  private LikeNames(List<Session> sessions) {
    this.sessions = sessions;
    int people = 0;
    for (Session session : sessions) {
      people += session.people().size();
    }
    this.written = new int[people];
  }

  /**
   * Where the names stand that have something in common with a name that is written otherwise: all
   * their words, the family name and an initial, or all letters but one. Hardly any others are
   * among them.
   */
  static List<Occurrence> in(List<Session> sessions) {
    LikeNames names = new LikeNames(sessions);
    names.collect();
    return names.occurrences(names.like());
  }

  private void collect() {
    Repeated repeated = Repeated.amongAbout(written.length);
    for (Session session : sessions) {
      for (SessionRole role : session.people()) {
        repeated.add(role.name().hashCode());
      }
    }
    Map<String, Integer> known = new HashMap<>();
    int next = 0;
    for (Session session : sessions) {
      for (SessionRole role : session.people()) {
        String name = role.name();
        int index = texts.size();
        // Most people are named once, and need not be searched for.
        Integer before = repeated.has(name.hashCode()) ? known.putIfAbsent(name, index) : null;
        written[next++] = before == null ? index : before;
        if (before == null) {
          texts.add(NameForm.textOf(role.key()));
        }
      }
    }
  }

  private BitSet like() {
    int[] ends = new int[texts.size()];
    int[] numbers = numbers(ends);
    Repeated repeated = Repeated.amongAbout(numbers.length);
    for (int number : numbers) {
      repeated.add(number);
    }
    Pairs pairs = new Pairs();
    pairs.addAgreeing(repeated(numbers, ends, repeated));
    BitSet like = new BitSet();
    for (Pairs.Pair pair : pairs.sorted()) {
      like.set(pair.later());
      like.set(pair.earlier());
    }
    return like;
  }

  /**
   * What names may have in common, as numbers.
   *
   * @param ends takes where the numbers of each name end
   */
  private int[] numbers(int[] ends) {
    int[] numbers = new int[texts.size() * ABOUT_NUMBERS + 2];
    int count = 0;
    for (int i = 0; i < ends.length; i++) {
      String text = texts.get(i);
      if (!text.isEmpty()) {
        int[] typos = Typo.numbers(text);
        if (count + typos.length + 2 > numbers.length) {
          numbers = Arrays.copyOf(numbers, (count + typos.length + 2) * 2);
        }
        System.arraycopy(typos, 0, numbers, count, typos.length);
        count += typos.length;
        numbers[count++] = words(text);
        numbers[count++] = familyAndInitial(text);
      }
      ends[i] = count;
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The numbers that come more than once, and few others, each with the index of its name. */
  private static Entries repeated(int[] numbers, int[] ends, Repeated repeated) {
    Entries entries = new Entries();
    int at = 0;
    for (int name = 0; name < ends.length; name++) {
      for (; at < ends[name]; at++) {
        if (repeated.has(numbers[at])) {
          entries.add(numbers[at], name);
        }
      }
    }
    return entries;
  }

  private List<Occurrence> occurrences(BitSet like) {
    List<Occurrence> occurrences = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      for (int person = 0; person < session.people().size(); person++) {
        if (like.get(written[next++])) {
          occurrences.add(new Occurrence(i, session, session.people().get(person)));
        }
      }
    }
    return occurrences;
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

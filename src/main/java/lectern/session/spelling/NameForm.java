package lectern.session.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import lectern.session.PersonName;

/**
 * The normalized words of a name, given names first, to compare spellings.
 *
 * @param words in lower case, without accents, titles and punctuation; empty for a name without
 *     letters
 */
record NameForm(List<String> words) {
  private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "mx", "sir");

  /**
   * Normalizes a name: {@code hering, john}, {@code dr. john hering} and {@code hering j.} all get
   * the given name first.
   *
   * @param key the name as {@link PersonName#key} makes it
   */
  static NameForm of(String key) {
    int comma = key.indexOf(',');
    String givenFirst = key.substring(comma + 1) + " " + key.substring(0, Math.max(0, comma));
    List<String> words = split(givenFirst);
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    moveInitialsToTheFront(words);
    return new NameForm(List.copyOf(words));
  }

  /** Splits a name. An apostrophe joins the letters around it. */
  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int next;
    for (int i = 0; i <= name.length(); i = next) {
      int c = i < name.length() ? name.codePointAt(i) : ' ';
      next = i + Character.charCount(c);
      if (isPartOfWord(c)) {
        word.appendCodePoint(c);
      } else if (c != '\'' && c != '’' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Includes combining marks, which are vowels in many scripts. */
  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void moveInitialsToTheFront(List<String> words) {
    int size = words.size();
    int initials = 0;
    while (initials < size - 1 && isInitial(words.get(size - 1 - initials))) {
      initials++;
    }
    // After a given and a family name, an initial is that of a second family name.
    boolean hasGivenName = size - initials > 1;
    if (initials > 0 && !hasGivenName && !isInitial(words.get(0))) {
      Collections.rotate(words, initials);
    }
  }

  /** Returns whether a word is a single letter of a script with capitals. */
  static boolean isInitial(String word) {
    return word.length() == 1 && Character.toUpperCase(word.charAt(0)) != word.charAt(0);
  }

  /** The words in alphabetical order: the same for names that differ only in word order. */
  String sorted() {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return String.join(" ", sorted);
  }

  /** The words in their order. */
  String text() {
    return String.join(" ", words);
  }

  /** The first word; the name has one. */
  String given() {
    return words.get(0);
  }

  /** The first letter. */
  String initial() {
    return given().substring(0, given().offsetByCodePoints(0, 1));
  }

  /** The last word. */
  String family() {
    return words.get(words.size() - 1);
  }

  /**
   * Returns whether this name is a short form of another: it has the same given and family name,
   * and some of the names between them, each of which may be an initial.
   */
  boolean isShortFor(NameForm other) {
    if (words.size() < 2 || other.words.size() < words.size()) {
      return false;
    }
    return family().equals(other.family())
        && isSameOrInitial(given(), other.given())
        && isMiddleShortFor(other);
  }

  private boolean isMiddleShortFor(NameForm other) {
    int i = 1;
    for (int j = 1; j < other.words.size() - 1 && i < words.size() - 1; j++) {
      if (isSameOrInitial(words.get(i), other.words.get(j))) {
        i++;
      }
    }
    return i == words.size() - 1;
  }

  private static boolean isSameOrInitial(String word, String other) {
    return word.equals(other)
        || (isInitial(word) && other.startsWith(word))
        || (isInitial(other) && word.startsWith(other));
  }
}

package lectern.profile;

import java.util.List;
import java.util.Optional;

/**
 * A term of a vocabulary.
 *
 * @param name the term as the event writes it
 * @param prints the text that the headings of listings print instead, if different
 * @param aliases other accepted spellings
 */
public record Term(String name, Optional<String> prints, List<String> aliases) {

  /** Returns whether a text is the name or an alias of this term, ignoring case. */
  boolean isMeantBy(String text) {
    if (isSame(name, text)) {
      return true;
    }
    for (String alias : aliases) {
      if (isSame(alias, text)) {
        return true;
      }
    }
    return false;
  }

  /** Compares ignoring case; "&" and "and" are equal. */
  private static boolean isSame(String word, String text) {
    return word.equalsIgnoreCase(text)
        || (mayDifferInAmpersands(word, text)
            && word.replace("&", "and").equalsIgnoreCase(text.replace("&", "and")));
  }

  /** A word in the form that is equal for all words that mean the same. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.replace("&", "and"));
    for (int i = 0; i < folded.length(); i++) {
      // As equalsIgnoreCase compares.
      folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(folded.charAt(i))));
    }
    return folded.toString();
  }

  /** "&" is two characters shorter than "and", so the shorter of the two must contain one. */
  private static boolean mayDifferInAmpersands(String word, String text) {
    int longer = word.length() - text.length();
    return longer % 2 == 0 && (longer > 0 ? text : word).indexOf('&') >= 0;
  }
}

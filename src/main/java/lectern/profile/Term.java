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
  private static final String AND = "and";

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
    if (word.equalsIgnoreCase(text)) {
      return true;
    }
    int at = 0;
    int other = 0;
    while (at < word.length() && other < text.length()) {
      if (word.regionMatches(true, at, text, other, 1)) {
        at++;
        other++;
      } else if (word.charAt(at) == '&' && text.regionMatches(true, other, AND, 0, AND.length())) {
        at++;
        other += AND.length();
      } else if (text.charAt(other) == '&' && word.regionMatches(true, at, AND, 0, AND.length())) {
        at += AND.length();
        other++;
      } else {
        return false;
      }
    }
    return at == word.length() && other == text.length();
  }

  /** A word in the form that is equal for all words that mean the same. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.replace("&", AND));
    for (int i = 0; i < folded.length(); i++) {
      // As equalsIgnoreCase compares.
      folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(folded.charAt(i))));
    }
    return folded.toString();
  }
}

package lectern.profile;

import java.util.List;
import java.util.Optional;

/**
 * A word of a vocabulary.
 *
 * @param name the word as the call writes it
 * @param prints what a listing's heading prints instead, if it prints something else
 * @param aliases other spellings that are understood
 */
public record Term(String name, Optional<String> prints, List<String> aliases) {

  /** Returns whether a text means this term, by name or alias, in any case of letters. */
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

  /** An ampersand is as good as the word, whichever of them a page happens to print. */
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

  /** Each ampersand is two letters shorter than the word, so the shorter of the two has one. */
  private static boolean mayDifferInAmpersands(String word, String text) {
    int longer = word.length() - text.length();
    return longer % 2 == 0 && (longer > 0 ? text : word).indexOf('&') >= 0;
  }
}

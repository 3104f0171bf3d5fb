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

  /** Whether a text means this term, by name or alias, in any case of letters. */
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
        || ((word.indexOf('&') >= 0 || text.indexOf('&') >= 0)
            && word.replace("&", "and").equalsIgnoreCase(text.replace("&", "and")));
  }
}

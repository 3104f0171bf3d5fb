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

  /** Whether a text means this term, by name or alias, in any case. */
  boolean isMeantBy(String text) {
    if (name.equalsIgnoreCase(text)) {
      return true;
    }
    for (String alias : aliases) {
      if (alias.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }
}

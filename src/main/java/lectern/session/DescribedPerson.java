package lectern.session;

import java.util.Arrays;
import java.util.Set;
import lectern.country.Countries;
import lectern.proposal.NameShape;
import lectern.source.LetterFolding;

/**
 * Descriptions of people who are still to be found, in place of a name, such as {@code Speaker from
 * government} and {@code UNESCO representative}.
 */
final class DescribedPerson {
  private static final int LONGEST = 120;

  private static final Set<String> NOUNS =
      Set.of(
          "speaker",
          "speakers",
          "panelist",
          "panelists",
          "panellist",
          "panellists",
          "moderator",
          "participant",
          "representative",
          "representatives",
          "rep",
          "delegate",
          "expert",
          "official",
          "member",
          "person",
          "someone",
          "somebody",
          "ponente",
          "orador",
          "oradora",
          "panelista",
          "representante",
          "representant",
          "intervenant",
          "intervenante",
          "vertreter",
          "vertreterin");

  private static final Set<String> PREPOSITIONS =
      Set.of("from", "of", "for", "representing", "de", "del", "da", "do", "du", "des", "der");

  /** Functions, which stand for a name only at the beginning. */
  private static final Set<String> FUNCTIONS =
      Set.of("minister", "ministro", "ministra", "ceo", "cto", "head", "director", "president");

  private DescribedPerson() {}

  /** Returns whether a name is a description, and no name. */
  static boolean isIn(String name) {
    if (name.length() > LONGEST || name.indexOf(' ') < 0 || !hasNoun(name)) {
      return false;
    }
    String[] written = name.strip().split(" +", -1);
    for (int i = 0; i < written.length; i++) {
      if (isNoun(LetterFolding.fold(written[i]), i) && isDescription(written, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns false for nearly all names, folded as a whole, which is faster than word by word. */
  private static boolean hasNoun(String name) {
    String[] words = LetterFolding.fold(name).split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (isNoun(words[i], i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(String word, int index) {
    return NOUNS.contains(word) || (index == 0 && FUNCTIONS.contains(word));
  }

  private static boolean isDescription(String[] words, int noun) {
    String before = String.join(" ", Arrays.copyOf(words, noun));
    if (NameShape.isFullName(before) || before.endsWith(" of")) {
      return false;
    }
    if (noun < words.length - 1) {
      return PREPOSITIONS.contains(LetterFolding.fold(words[noun + 1]));
    }
    return Character.isLowerCase(words[noun].codePointAt(0))
        || NameShape.hasOtherWord(before)
        || Countries.find(before).isPresent();
  }
}

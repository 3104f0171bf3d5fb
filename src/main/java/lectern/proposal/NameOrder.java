package lectern.proposal;

import java.util.Optional;
import java.util.Set;
import lectern.source.LetterFolding;

/** The order of given and family name. */
final class NameOrder {
  /** Words in place of a name that is still open. */
  private static final Set<String> PLACEHOLDERS =
      Set.of("tbc", "tba", "tbd", "tbn", "nn", "name", "pending", "unknown", "vacant", "invited");

  /** Frequent given names, none of which is the name of an organization; read only if needed. */
  private static final class GivenNames {
    static final Set<String> ALL =
        Set.of(
            ("ahmed aisha alejandro ali alice ana andrea andrew anna anne antonio carlos carmen "
                    + "carolina chantal charles claudia daniel daniela david elena elizabeth emma "
                    + "fatima fernando francisco gabriel gabriela hassan ibrahim isabel james javier "
                    + "jean john jorge jose joseph juan julia karen laura luis maria mariana marie "
                    + "marta martin mary michael miguel mohamed mohammed monica muhammad olga pablo "
                    + "patricia paul paula paulo pedro peter rafael ricardo robert rosa sara sarah "
                    + "sofia susan thomas valeria yusuf")
                .split(" ", -1));

    private GivenNames() {}
  }

  private NameOrder() {}

  /**
   * Returns {@code Ada Example} for {@code Example, Ada}.
   *
   * @param first the text before the comma
   * @param second the text after it
   * @return empty if the first is more than a family name, or the second more than a given name
   */
  static Optional<String> givenNameFirst(String first, String second) {
    boolean isInitials = isInitials(second);
    boolean isShort =
        first.indexOf(' ') < 0
            || (NameShape.isFamilyName(first)
                && Character.isUpperCase(first.charAt(first.lastIndexOf(' ') + 1)));
    boolean isOrdered =
        (isShort || ((isInitials || isKnownGivenName(second)) && NameShape.isFullName(first)))
            && (isInitials || NameShape.isGivenName(second))
            && NameShape.isFamilyOrFullName(first)
            && !PLACEHOLDERS.contains(LetterFolding.fold(first))
            && (!NameShape.isAbbreviation(second) || NameShape.isAbbreviation(first));
    return isOrdered ? Optional.of(second + " " + first) : Optional.empty();
  }

  private static boolean isKnownGivenName(String text) {
    for (String word : LetterFolding.fold(text).split(" ", -1)) {
      if (!GivenNames.ALL.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a text consists of initials with full stops, such as {@code J. M.}. */
  private static boolean isInitials(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter =
          Character.isUpperCase(c) && i + 1 < text.length() && text.charAt(i + 1) == '.';
      if (!isLetter && c != '.' && c != ' ' && c != '-') {
        return false;
      }
    }
    return text.indexOf('.') > 0;
  }
}

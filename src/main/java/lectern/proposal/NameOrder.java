package lectern.proposal;

import java.util.Optional;

/** The order of given and family name. */
final class NameOrder {
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
        (isShort || (isInitials && NameShape.isFullName(first)))
            && (isInitials || NameShape.isGivenName(second))
            && NameShape.isFamilyOrFullName(first)
            && (!NameShape.isAbbreviation(second) || NameShape.isAbbreviation(first));
    return isOrdered ? Optional.of(second + " " + first) : Optional.empty();
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

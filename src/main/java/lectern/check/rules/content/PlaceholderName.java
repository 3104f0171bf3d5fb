package lectern.check.rules.content;

import java.util.Optional;
import java.util.Set;
import lectern.session.TextRange;

/** A matcher of placeholder names, such as {@code Speaker 1}. */
final class PlaceholderName {
  private static final Set<String> ROLES =
      Set.of(
          "speaker",
          "panelist",
          "panellist",
          "moderator",
          "organizer",
          "organiser",
          "rapporteur",
          "participant",
          "person",
          "name");

  private static final Set<String> TEMPLATES =
      Set.of("first last", "first name last name", "firstname lastname", "name surname");

  private PlaceholderName() {}

  /** Finds the placeholder in a name: all of {@code Speaker 1}, the end of {@code Ada (TBC)}. */
  static Optional<TextRange> in(String name) {
    String bare = PlaceholderMatcher.bare(name);
    int space = bare.indexOf(' ');
    String role = space < 0 ? bare : bare.substring(0, space);
    boolean numbered = ROLES.contains(role) && (space < 0 || isNumber(bare.substring(space + 1)));
    return numbered || TEMPLATES.contains(bare)
        ? Optional.of(new TextRange(0, name.length()))
        : PlaceholderMatcher.in(name);
  }

  /** Returns whether a text is digits or one letter, with or without {@code #}. */
  private static boolean isNumber(String text) {
    String bare = text.startsWith("#") ? text.substring(1) : text;
    for (int i = 0; i < bare.length(); i++) {
      if (!Character.isDigit(bare.charAt(i))) {
        return bare.length() == 1 && Character.isLetter(bare.charAt(0));
      }
    }
    return !bare.isEmpty();
  }
}

package lectern.session;

import java.util.Optional;
import java.util.Set;
import lectern.country.Countries;
import lectern.proposal.NameShape;
import lectern.source.LetterFolding;

/**
 * Distinguishes people from placeholders in place of a name, such as {@code TBC} and {@code Speaker
 * 1}. A placeholder is nobody: it is not counted, and compared with nobody.
 */
public final class PlaceholderName {
  private static final int MAX_WHOLE = 40;

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

  /** Further words that, beside a placeholder, describe whoever is still to be found. */
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "speakers",
          "representative",
          "rep",
          "someone",
          "somebody",
          "delegate",
          "expert",
          "official",
          "member",
          "colleague",
          "guest",
          "host",
          "chair",
          "academia",
          "academic",
          "africa",
          "african",
          "america",
          "eastern",
          "western",
          "latin",
          "caribbean",
          "grulac",
          "weog",
          "apg",
          "eeg",
          "igo",
          "cso",
          "ngo",
          "ponente",
          "orador",
          "oradora",
          "panelista",
          "moderador",
          "moderadora",
          "intervenant",
          "intervenante",
          "moderateur",
          "moderatrice");

  private static final Set<String> TEMPLATES =
      Set.of("first last", "first name last name", "firstname lastname", "name surname");

  /** Placeholders in folded form. */
  private static final Set<String> NOBODY =
      Set.of(
          "n.n",
          "n.n.",
          "n. n.",
          "nn",
          "n/a",
          "na",
          "n.a",
          "n.a.",
          "n. a.",
          "-",
          "--",
          "---",
          "_",
          "?",
          "??",
          ".",
          "..",
          "x",
          "xx",
          "none",
          "nobody",
          "no one",
          "nil",
          "null",
          "not applicable",
          "unknown",
          "pending",
          "vacant",
          "open",
          "empty",
          "not confirmed",
          "not yet confirmed",
          "unconfirmed",
          "not known",
          "not yet known",
          "to be invited",
          "to be found",
          "to be nominated",
          "to be named",
          "to be identified",
          "to be selected",
          "to come",
          "tbn",
          "awaiting confirmation",
          "pending confirmation",
          "confirmation pending",
          "being confirmed",
          "not yet decided",
          "invited",
          "invitation sent",
          "pendiente",
          "pendiente de confirmar",
          "pendiente de confirmacion",
          "sin confirmar",
          "por invitar",
          "pendente",
          "a ser confirmado",
          "a ser definido",
          "en attente",
          "en attente de confirmation",
          "non confirme",
          "da confermare",
          "da definire",
          "da annunciare",
          "da determinare",
          "zu bestatigen",
          "noch zu bestatigen",
          "noch nicht bestatigt",
          "wird noch bestatigt",
          "wird noch bekanntgegeben",
          "wird noch bekannt gegeben",
          "steht noch nicht fest",
          "angefragt",
          "nog te bevestigen",
          "nog te bepalen",
          "do potwierdzenia",
          "do ustalenia",
          "teyit edilecek",
          "belirlenecek",
          "akan dikonfirmasi",
          "уточняется",
          "по согласованию",
          "будет объявлено",
          "будет объявлено позже",
          "будет уточнено",
          "уточнюється",
          "待定",
          "待确认",
          "待確認",
          "待公布",
          "未定",
          "調整中",
          "確認中",
          "미정",
          "추후 공지",
          "يحدد لاحقا",
          "سيحدد لاحقا",
          "للتأكيد",
          "سيتم تأكيده لاحقا",
          "سيتم الإعلان لاحقا");

  private PlaceholderName() {}

  /** Finds the placeholder in a name: all of {@code Speaker 1}, the end of {@code Ada (TBC)}. */
  public static Optional<TextRange> in(String name) {
    return isNobody(name)
        ? Optional.of(new TextRange(0, name.length()))
        : PlaceholderMatcher.inName(name).or(() -> remark(name));
  }

  /** Finds a placeholder in brackets at the end of a name, as in {@code Ada Example (invited)}. */
  private static Optional<TextRange> remark(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return open > 0 && NOBODY.contains(folded(name.substring(open + 1, name.length() - 1)))
        ? Optional.of(new TextRange(open, name.length()))
        : Optional.empty();
  }

  private static String folded(String text) {
    return LetterFolding.fold(text.strip());
  }

  /**
   * Returns whether a name is a placeholder, with or without a description of whoever is to be
   * found, such as {@code TBC (Government)} and {@code Speaker from Africa (tbc)}. A name with a
   * remark, such as {@code Ada Example (TBC)}, is a person's.
   */
  public static boolean isNobody(String name) {
    String bare = PlaceholderMatcher.bare(name);
    if (bare.length() <= MAX_WHOLE && (isWhole(bare) || isNumbered(bare))) {
      return true;
    }
    if (DescribedPerson.isIn(name)) {
      return true;
    }
    Optional<TextRange> found = PlaceholderMatcher.inName(name);
    return found.isPresent() && !isPerson(name, found.get());
  }

  private static boolean isWhole(String bare) {
    int bracket = bare.endsWith(")") ? bare.indexOf(" (") : -1;
    String first = folded(bracket < 0 ? bare : bare.substring(0, bracket));
    return NOBODY.contains(first) || TEMPLATES.contains(first) || hasNoLetter(bare);
  }

  /** Returns whether a text is nothing but punctuation, such as dots of any number. */
  private static boolean hasNoLetter(String bare) {
    for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
      if (Character.isLetterOrDigit(bare.codePointAt(i))) {
        return false;
      }
    }
    return !bare.isEmpty();
  }

  private static boolean isNumbered(String bare) {
    int space = bare.indexOf(' ');
    String role = space < 0 ? bare : bare.substring(0, space);
    return ROLES.contains(role) && (space < 0 || isNumber(bare.substring(space + 1)));
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

  /**
   * Returns whether a person's name is left without the placeholder, before it or after brackets.
   */
  private static boolean isPerson(String name, TextRange placeholder) {
    String before = trimmed(name.substring(0, placeholder.from()));
    String rest = before.isEmpty() ? afterBrackets(name, placeholder) : before;
    return !rest.isEmpty()
        && !isDescription(rest)
        && !NameShape.hasOtherWord(rest)
        && Countries.find(rest).isEmpty();
  }

  private static String afterBrackets(String name, TextRange placeholder) {
    boolean isBracket = "([".indexOf(name.charAt(placeholder.from())) >= 0;
    String after = isBracket ? trimmed(name.substring(placeholder.to())) : "";
    return NameShape.isFullName(after) ? after : "";
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && " -–—:,;(/[".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static boolean isDescription(String text) {
    for (String word : LetterFolding.fold(text).split(" ", -1)) {
      if (ROLES.contains(word)
          || DESCRIPTIONS.contains(word)
          || word.equals("from")
          || word.equals("a")) {
        return true;
      }
    }
    return false;
  }
}

package lectern.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.source.LetterFolding;

/** Text before or after a name that is no part of it, such as a label or the organization. */
final class NameSurroundings {
  private static final List<String> PREPOSITIONS =
      List.of(" from ", " at ", " @ ", " on behalf of ", " representing ", " of ");

  private static final Set<String> LABELS =
      Set.of(
          "speaker",
          "panelist",
          "panellist",
          "moderator",
          "rapporteur",
          "reporter",
          "organizer",
          "organiser",
          "facilitator",
          "discussant",
          "presenter",
          "participant",
          "chair",
          "co-chair",
          "host",
          "keynote",
          "name");

  /** The words that are the value of another key. */
  private static final Map<String, PersonKey> VALUES =
      Map.ofEntries(
          Map.entry("online", PersonKey.PRESENCE),
          Map.entry("remote", PersonKey.PRESENCE),
          Map.entry("remotely", PersonKey.PRESENCE),
          Map.entry("virtual", PersonKey.PRESENCE),
          Map.entry("onsite", PersonKey.PRESENCE),
          Map.entry("on-site", PersonKey.PRESENCE),
          Map.entry("in person", PersonKey.PRESENCE),
          Map.entry("in-person", PersonKey.PRESENCE),
          Map.entry("confirmed", PersonKey.CONFIRMATION),
          Map.entry("provisional", PersonKey.CONFIRMATION),
          Map.entry("declined", PersonKey.CONFIRMATION),
          Map.entry("female", PersonKey.GENDER),
          Map.entry("male", PersonKey.GENDER));

  private NameSurroundings() {}

  /**
   * Returns the name after a label such as {@code Speaker 1:} or a list marker, if there is one.
   */
  static Optional<String> withoutLabel(String name) {
    String unmarked = SeveralPeople.withoutBullet(name);
    int colon = unmarked.indexOf(": ");
    String bare =
        colon > 0 && isLabel(unmarked.substring(0, colon))
            ? unmarked.substring(colon + 2).strip()
            : unmarked;
    return !bare.equals(name) && NameShape.isFullName(bare) ? Optional.of(bare) : Optional.empty();
  }

  private static boolean isLabel(String text) {
    String folded = LetterFolding.fold(text);
    int end = folded.length();
    while (end > 0 && !Character.isLetter(folded.charAt(end - 1))) {
      end--;
    }
    String words = folded.substring(0, end);
    return LABELS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Returns {@code Ada Example, Acme} for {@code Ada Example from Acme}. */
  static Optional<String> withComma(String name) {
    for (String preposition : PREPOSITIONS) {
      int at = name.indexOf(preposition);
      if (at > 0 && NameShape.isFullName(name.substring(0, at))) {
        return Optional.of(
            name.substring(0, at) + ", " + name.substring(at + preposition.length()).strip());
      }
    }
    int colon = name.indexOf(": ");
    return colon > 0
            && NameShape.isFullName(name.substring(0, colon))
            && !NameShape.isFullName(name.substring(colon + 2))
        ? Optional.of(name.substring(0, colon) + ", " + name.substring(colon + 2).strip())
        : Optional.empty();
  }

  /**
   * Returns {@code Ada Example, Acme Foundation} for {@code Ada Example (Acme Foundation)}. Other
   * text in brackets may be a short name.
   */
  static Optional<String> withoutBrackets(String name, Call call) {
    Optional<String> found = inBrackets(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String inside = found.get();
    boolean isOrganization =
        NameShape.hasOtherWord(inside)
            || (inside.length() > 3 && NameShape.isAbbreviation(inside))
            || hasGroup(inside, call);
    return isOrganization && value(inside).isEmpty()
        ? Optional.of(beforeBracket(name) + ", " + inside)
        : Optional.empty();
  }

  private static boolean hasGroup(String text, Call call) {
    for (String part : text.split(",", -1)) {
      if (call.isGroup(part.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the text in brackets after a full name. */
  static Optional<String> inBrackets(String name) {
    int open = Math.max(name.indexOf(" ("), name.indexOf(" ["));
    boolean isClosed =
        open > 0
            && (name.endsWith(")") || name.endsWith("]"))
            && name.indexOf(name.charAt(name.length() - 1)) == name.length() - 1;
    return isClosed && NameShape.isFullName(name.substring(0, open))
        ? Optional.of(name.substring(open + 2, name.length() - 1).strip())
        : Optional.empty();
  }

  /** Returns the name before the text in brackets. */
  static String beforeBracket(String name) {
    return name.substring(0, Math.max(name.indexOf(" ("), name.indexOf(" [")));
  }

  /** Returns the key whose value a text is, such as {@code presence} for {@code online}. */
  static Optional<PersonKey> value(String text) {
    return text.length() > 12
        ? Optional.empty()
        : Optional.ofNullable(VALUES.get(LetterFolding.fold(text)));
  }

  /** Returns whether a text is the value of another key. */
  static boolean isValue(String text) {
    return value(text).isPresent();
  }
}

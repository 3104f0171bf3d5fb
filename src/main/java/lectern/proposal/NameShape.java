package lectern.proposal;

import java.util.Set;
import lectern.fields.OneLine;
import lectern.source.LetterFolding;

/**
 * The shape of a text, by which the name of a person is distinguished from other words. Only shapes
 * that are certain count: capitalized words, none of which is usual in names of organizations.
 */
public final class NameShape {
  private static final int MOST_LETTERS = 80;
  private static final int MOST_WORDS = 6;

  /** The words of names that are written in lower case. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "den", "di", "da", "dos", "das", "do", "du", "la", "le",
          "las", "los", "van", "von", "zu", "zur", "zum", "ten", "ter", "bin", "binti", "bint",
          "ibn", "al", "el", "y", "e", "i", "af", "av", "abu", "ben", "bat", "dela", "d'", "'t");

  private static final Set<String> NOT_IN_NAMES =
      Set.of(
          ("academy access action advisory affairs africa african ag agency alliance "
                  + "americas and archive archives asia asociacion associates association authority "
                  + "bank board bureau business bv campus center centre chamber chapter civil clinic "
                  + "club co coalition collective college commission committee commons communication "
                  + "communications communities community company conference congress connect "
                  + "consortium consult consultants consulting cooperation cooperative corp "
                  + "corporation council culture cyber cybersecurity data delegate democracy department design "
                  + "development digital directorate division east economic economy education embassy "
                  + "energy engineering enterprise equality europe european exchange expression "
                  + "faculty federal federation finance fondation forum foundation freedom freedoms "
                  + "friends fund fundacion gender global gmbh governance government group guild "
                  + "health holding holdings house human inc inclusion industry information "
                  + "initiative innovation institut institute institution instituto international "
                  + "internet it journal justice knowledge lab laboratory labs law league learning "
                  + "library limited llc ltd media ministere ministerio ministry mission moderator movement "
                  + "museum national nations network networks news north observatory of office open "
                  + "organisation organization pacific panelist panellist parliament participant partners "
                  + "partnership peace platform "
                  + "plc policy politics press privacy private program programme project public "
                  + "publishing rapporteur regional registry representative research rights sa school science "
                  + "sciences "
                  + "secretariat sector security senate services sl social sociedad society software "
                  + "solutions sons south speaker speakers startup state states strategy student students studies "
                  + "studio studios systems task team tech technical technologies technology telecom "
                  + "telecommunications trade transparency trust un union united universidad "
                  + "universidade universite university ventures voice volunteers watch web west "
                  + "women workers working works world young youth")
              .split(" ", -1));

  private NameShape() {}

  /**
   * Returns whether a text is the full name of a person: given and family name, with or without a
   * title.
   */
  public static boolean isFullName(String text) {
    return words(text, true, MOST_WORDS) >= 2;
  }

  /** Returns whether a text may be a given name and nothing else: one or two capitalized words. */
  static boolean isGivenName(String text) {
    int words = words(text, false, 2);
    return words == 1 || words == 2;
  }

  /**
   * Returns whether a text is a single capitalized word, or one after particles, as in {@code de la
   * Cruz}.
   */
  static boolean isFamilyName(String text) {
    return words(text, true, MOST_WORDS) == 1;
  }

  /** Returns whether a text is a family name, with or without a given name. */
  static boolean isFamilyOrFullName(String text) {
    return words(text, true, MOST_WORDS) >= 1;
  }

  /** Returns whether a word of a text other than "and" is usual in names of organizations. */
  static boolean hasOtherWordBesidesAnd(String text) {
    return hasOtherWord(text.replace(" and ", " "));
  }

  /** Returns whether a word of a text is usual in names of organizations. */
  public static boolean hasOtherWord(String text) {
    String folded = LetterFolding.fold(text);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        if (NOT_IN_NAMES.contains(folded.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /**
   * Returns the number of capitalized words in a text.
   *
   * @param withParticles whether particles and a title before the name are allowed; they don't
   *     count
   * @return -1 for a text that is no name
   */
  private static int words(String written, boolean withParticles, int most) {
    String text = OneLine.of(written);
    if (text.isEmpty() || text.length() > MOST_LETTERS || hasOtherWord(text)) {
      return -1;
    }
    int count = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != ' ') {
        if (!isPartOfName(text.charAt(i))) {
          return -1;
        }
        continue;
      }
      String word = text.substring(start, i);
      start = i + 1;
      if (word.isEmpty() || (withParticles && isPassedOver(word, count))) {
        continue;
      }
      if (!isCapitalized(word)) {
        return -1;
      }
      count++;
    }
    return count <= most ? count : -1;
  }

  private static boolean isPassedOver(String word, int before) {
    return PARTICLES.contains(word) || (before == 0 && Honorific.isTitle(word));
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetter(c)
        || c == '.'
        || c == '-'
        || c == '\''
        || c == '’'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Returns whether a text is written in capitals like an abbreviation, such as UNESCO. */
  static boolean isAbbreviation(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 && text.indexOf('.') < 0;
  }
}

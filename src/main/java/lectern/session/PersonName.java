package lectern.session;

import lectern.proposal.Honorific;
import lectern.source.LetterFolding;

/** Comparison and capitalization of names of people. */
public final class PersonName {
  private PersonName() {}

  /**
   * The comparison key of a name: folded, without titles before it, degrees and remarks in
   * parentheses after it, and full stops.
   *
   * @see LetterFolding
   */
  public static String key(String name) {
    String folded = LetterFolding.fold(name);
    String plain = folded.indexOf('(') > 0 ? withoutRemark(folded) : folded;
    plain = Honorific.without(plain);
    return plain.indexOf('.') < 0 ? plain : withoutFullStops(plain);
  }

  private static String withoutRemark(String name) {
    int open = name.indexOf('(');
    boolean isAtEnd = name.endsWith(")") && name.indexOf(')') == name.length() - 1;
    return isAtEnd ? name.substring(0, open).stripTrailing() : name;
  }

  private static String withoutFullStops(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isGap = c == '.' && i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
      if (c != '.') {
        plain.append(c);
      } else if (isGap) {
        plain.append(' ');
      }
    }
    return plain.length() == 0 ? name : plain.toString();
  }

  /**
   * Returns whether a name is entirely in capitals: no lower-case letter, and at least two words
   * longer than an initial.
   */
  public static boolean isInCapitals(String name) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      boolean gap = Character.isWhitespace(c) || c == '.';
      capitals = gap ? 0 : capitals + (Character.isUpperCase(c) ? 1 : 0);
      words += capitals == 2 && Character.isUpperCase(c) ? 1 : 0;
    }
    return words >= 2;
  }

  /** The name in title case. */
  public static String capitalized(String name) {
    StringBuilder result = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      result.appendCodePoint(first ? c : small(c, name, i + Character.charCount(c)));
      first = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return result.toString();
  }

  /** A Greek sigma has a form of its own at the end of a word. */
  private static int small(int capital, String name, int next) {
    boolean last = next == name.length() || !Character.isLetter(name.codePointAt(next));
    return capital == 'Σ' && last ? 'ς' : Character.toLowerCase(capital);
  }
}

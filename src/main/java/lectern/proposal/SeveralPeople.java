package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.OneLine;

/**
 * Finds the names of several people in one text, such as {@code Ada Example and Bob Sample}. Names
 * of organizations, such as {@code Smith & Sons}, are none.
 */
final class SeveralPeople {
  private static final List<String> BETWEEN =
      List.of(" and ", " & ", " / ", " + ", " und ", " et ", " or ", " oder ", " ou ", ";", "/");

  /** In characters. Longer texts are no lists of names. */
  private static final int LONGEST = 2000;

  private final boolean isOrganizer;

  SeveralPeople(boolean isOrganizer) {
    this.isOrganizer = isOrganizer;
  }

  /**
   * Returns whether a text may name several people. A quick test, which may be true for others.
   *
   * @param text a name or a whole person line
   */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ';', '/', '&', '+', '\n' -> {
          return true;
        }
        case ')' -> {
          if (text.startsWith(",", i + 1)) {
            return true;
          }
        }
        case ' ' -> {
          if (text.startsWith("and ", i + 1)
              || text.startsWith("or ", i + 1)
              || text.startsWith("oder ", i + 1)
              || text.startsWith("ou ", i + 1)
              || text.startsWith("et ", i + 1)
              || text.startsWith("und ", i + 1)) {
            return true;
          }
        }
        default -> {
          // Any other character is part of a name.
        }
      }
    }
    return false;
  }

  /** Returns the persons that the lines of a text name, one each; none if they are parts of one. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String written : text.split("\n", -1)) {
      String line = withoutBullet(OneLine.of(written));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isOpen = line.endsWith(",") && i < lines.size() - 1;
      if (isOpen || !NameShape.isFullName(firstPart(line))) {
        return List.of();
      }
    }
    return lines.size() > 1 ? lines : List.of();
  }

  /** Returns a line without a bullet or a number at its beginning. */
  static String withoutBullet(String line) {
    int start = 0;
    while (start < line.length() && " -*•·–".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int digits = start;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean isNumbered =
        digits > start && digits < line.length() && ".):".indexOf(line.charAt(digits)) >= 0;
    return OneLine.of(line.substring(isNumbered ? digits + 1 : start));
  }

  private static String firstPart(String line) {
    int comma = line.indexOf(',');
    return comma < 0 ? line : line.substring(0, comma);
  }

  /** Returns the people between semicolons, each as written; none if a text has no such form. */
  static List<String> betweenSemicolons(String text) {
    List<String> people = split(text, ";");
    for (String person : people) {
      if (!NameShape.isFullName(firstPart(person))) {
        return List.of();
      }
    }
    return people.size() > 1 ? people : List.of();
  }

  /**
   * Returns the names in the first part of a person line, or in a name.
   *
   * @return none for one name
   */
  List<String> inName(String name) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    if (name.indexOf('(') >= 0) {
      return withBrackets(name);
    }
    if (NameShape.hasOtherWordBesidesAnd(name)) {
      return List.of();
    }
    for (String between : BETWEEN) {
      if (name.contains(between)) {
        List<String> names = split(name, between);
        boolean isCertain =
            names.size() > 1 && (between.equals("/") ? areFull(names) : areNames(names));
        if (isCertain) {
          return flat(names);
        }
      }
    }
    return List.of();
  }

  /** Returns the names in {@code Ada Example (Acme) and Bob Sample}. */
  private static List<String> withBrackets(String name) {
    for (String between : BETWEEN) {
      List<String> names = name.contains(between) ? split(name, between) : List.of();
      if (names.size() > 1 && areFullWithBrackets(names)) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean areFullWithBrackets(List<String> names) {
    for (String name : names) {
      if (!NameShape.isFullName(name) && NameSurroundings.inBrackets(name).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether each part is a full name with something in brackets behind it. */
  private static boolean areEachWithBrackets(List<String> parts) {
    for (String part : parts) {
      if (NameSurroundings.inBrackets(part).isEmpty()) {
        return false;
      }
    }
    return parts.size() > 1;
  }

  /** Splits the names further, as in {@code A, B and C}. */
  private List<String> flat(List<String> names) {
    List<String> flat = new ArrayList<>();
    for (String name : names) {
      List<String> several = inName(name);
      flat.addAll(several.isEmpty() ? List.of(name) : several);
    }
    return flat;
  }

  private boolean areNames(List<String> names) {
    if (areFull(names)) {
      return true;
    }
    boolean hasFull = false;
    for (String name : names) {
      if (!NameShape.isFullName(name) && !NameShape.isGivenName(name)) {
        return false;
      }
      hasFull |= NameShape.isFullName(name);
    }
    // One who organizes may be an organization, such as Ernst & Young Global.
    return !isOrganizer && (hasFull || names.size() > 1);
  }

  private boolean areFull(List<String> names) {
    for (String name : names) {
      if (!NameShape.isFullName(name) && inName(name).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the people in parts between commas, the last of which holds two: {@code A B, C D and E
   * F}.
   *
   * @return none if one of the parts is no full name
   */
  List<String> inParts(List<String> parts) {
    if (areEachWithBrackets(parts)) {
      return parts;
    }
    List<String> people = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean isLast = i == parts.size() - 1;
      String name = isLast && part.startsWith("and ") ? part.substring(4) : part;
      List<String> several = isLast ? new SeveralPeople(true).inName(part) : List.of();
      if (several.isEmpty() && (!NameShape.isFullName(name) || (isLast && name.equals(part)))) {
        return List.of();
      }
      people.addAll(several.isEmpty() ? List.of(name) : several);
    }
    return people.size() > 1 ? people : List.of();
  }

  private static List<String> split(String text, String between) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, start)) {
      add(text.substring(start, at), parts);
      start = at + between.length();
    }
    add(text.substring(start), parts);
    return parts;
  }

  private static void add(String written, List<String> parts) {
    String part = OneLine.of(written);
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}

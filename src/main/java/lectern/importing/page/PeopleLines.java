package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lectern.profile.Profile;
import lectern.proposal.Honorific;

/** Splits lines of pages into people, one a text. */
final class PeopleLines {
  /** The number of a person in a list. */
  private static final Pattern ORDINAL = Pattern.compile("^\\d{1,3}[.)] +");

  private final Profile profile;

  PeopleLines(Profile profile) {
    this.profile = profile;
  }

  /** Returns the people; a line that ends with a comma goes on in the next. */
  List<String> of(List<String> lines) {
    List<String> people = new ArrayList<>();
    String open = "";
    for (String line : lines) {
      String text = open.isEmpty() ? ORDINAL.matcher(line).replaceFirst("") : open + " " + line;
      if (text.endsWith(",")) {
        open = text;
      } else {
        open = "";
        people.addAll(split(text));
      }
    }
    if (!open.isEmpty()) {
      people.addAll(split(open.substring(0, open.length() - 1)));
    }
    return people;
  }

  /** Splits a line in which the next name follows a group without a comma. */
  private List<String> split(String line) {
    List<String> people = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String written : line.split(",", -1)) {
      String part = written.strip();
      int end = groupEnd(part, parts.size());
      if (end > 0) {
        parts.add(part.substring(0, end));
        people.add(person(parts));
        parts.clear();
        part = part.substring(end).strip();
      }
      parts.add(part);
    }
    people.add(person(parts));
    return people;
  }

  /** Returns the end of a regional group at the beginning of a part with a name behind; else 0. */
  private int groupEnd(String part, int before) {
    if (before == 0 || LineShape.isGroup(part, profile)) {
      return 0;
    }
    for (int space = part.lastIndexOf(' '); space > 0; space = part.lastIndexOf(' ', space - 1)) {
      String rest = part.substring(space + 1);
      if (profile.isRegionalGroup(part.substring(0, space))
          && Character.isLetter(rest.codePointAt(0))
          && rest.indexOf(' ') > 0) {
        return space;
      }
    }
    return 0;
  }

  /** Returns a person, with the name in one piece if its title is a part. */
  private String person(List<String> parts) {
    if (parts.size() < 2 || !Honorific.isTitle(parts.get(0))) {
      return String.join(", ", parts);
    }
    boolean isSplit =
        parts.size() > 2
            && parts.get(1).indexOf(' ') < 0
            && !LineShape.isGroup(parts.get(2), profile);
    int end = isSplit ? 3 : 2;
    String name = String.join(" ", parts.subList(0, end));
    return String.join(", ", concat(name, parts.subList(end, parts.size())));
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}

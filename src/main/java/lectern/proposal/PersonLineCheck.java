package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.OneLine;
import lectern.fields.Problems;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.yaml.Node;

/** Reports texts that may be something else than one person, such as two people in one text. */
final class PersonLineCheck {
  private static final List<String> DASHES = List.of(" - ", " – ", " — ", " | ");

  private static final int MOST_SHOWN = 8;
  private static final int LONGEST_SHOWN = 300;

  private final Role role;
  private final Call call;
  private final Problems problems;

  PersonLineCheck(Role role, Call call, Problems problems) {
    this.role = role;
    this.call = call;
    this.problems = problems;
  }

  /** Returns whether a text certainly is one person in the printed form; else it is reported. */
  boolean isCertain(PersonLine line, Node.Scalar scalar) {
    List<String> people = SeveralPeople.mayBeIn(scalar.text()) ? people(line, scalar) : List.of();
    if (!people.isEmpty()) {
      several(scalar, people);
      return false;
    }
    return isOnOneLine(scalar)
        && isWithoutDashes(line, scalar)
        && isTitleWithName(line, scalar)
        && isInOrder(line, scalar);
  }

  private List<String> people(PersonLine line, Node.Scalar scalar) {
    List<String> lines = SeveralPeople.lines(scalar.text());
    List<String> people = lines.isEmpty() ? SeveralPeople.betweenSemicolons(scalar.text()) : lines;
    if (!people.isEmpty()) {
      return people;
    }
    SeveralPeople names = new SeveralPeople(role == Role.ORGANIZER);
    List<String> each = new ArrayList<>();
    String rest = line.after(0);
    for (String name : names.inName(line.firstPart())) {
      each.add(rest.length() > LONGEST_SHOWN ? name : name + rest);
    }
    return each.isEmpty() ? names.inParts(line.beforeGroups()) : each;
  }

  private void several(Node.Scalar scalar, List<String> people) {
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < people.size() && i < MOST_SHOWN; i++) {
      quoted.add(pasted(people.get(i)));
    }
    if (people.size() > MOST_SHOWN) {
      quoted.add("…");
    }
    problems.add(
        ProblemKind.WRONG_TYPE,
        scalar.range(),
        Quote.of(OneLine.of(scalar.text())) + " names several people.",
        "Write one item for each person: [" + String.join(", ", quoted) + "].");
  }

  /** Quotes a text that is to be pasted, without cutting it unless it is very long. */
  private static String pasted(String text) {
    return text.length() > LONGEST_SHOWN ? Quote.of(text) : "\"" + text + "\"";
  }

  private boolean isOnOneLine(Node.Scalar scalar) {
    String text = scalar.text().strip();
    int first = text.indexOf('\n');
    if (first < 0) {
      return true;
    }
    String name = OneLine.of(text.substring(0, first));
    String rest = text.substring(first + 1).strip();
    if (name.endsWith(",") || rest.startsWith(",") || !NameShape.isFullName(name)) {
      return true;
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      String words = OneLine.of(part);
      if (!words.isEmpty()) {
        parts.add(words.endsWith(",") ? words.substring(0, words.length() - 1) : words);
      }
    }
    rewrite(
        scalar,
        Quote.of(OneLine.of(text)) + " separates the parts of a person by line breaks.",
        String.join(", ", parts));
    return false;
  }

  private boolean isWithoutDashes(PersonLine line, Node.Scalar scalar) {
    String part = line.firstPart();
    for (String dash : DASHES) {
      int at = part.indexOf(dash);
      if (at > 0 && NameShape.isFullName(part.substring(0, at))) {
        rewrite(
            scalar,
            Quote.of(OneLine.of(scalar.text()))
                + " separates the parts of a person by "
                + Quote.of(dash.strip())
                + ".",
            part.replace(dash, ", ") + line.after(0));
        return false;
      }
    }
    return true;
  }

  private boolean isTitleWithName(PersonLine line, Node.Scalar scalar) {
    Optional<String> whole = line.afterTitle();
    if (whole.isEmpty()) {
      return true;
    }
    rewrite(
        scalar,
        Quote.of(OneLine.of(scalar.text())) + " has a comma between the title and the name.",
        whole.get());
    return false;
  }

  private boolean isInOrder(PersonLine line, Node.Scalar scalar) {
    Optional<String> name = line.givenNameFirst();
    if (name.isEmpty()) {
      return true;
    }
    misordered(scalar, name.get() + line.after(1));
    return false;
  }

  private void misordered(Node.Scalar scalar, String right) {
    int comma = scalar.text().indexOf(',');
    String name = comma < 0 ? scalar.text() : scalar.text().substring(0, comma);
    problems.add(
        ProblemKind.WRONG_TYPE,
        scalar.range(),
        Quote.of(OneLine.of(scalar.text()))
            + " may be a family name and a given name, or a name and an organization.",
        "Write "
            + pasted(right)
            + ", or use the keys \"name\" and \"organization\" if "
            + Quote.of(OneLine.of(name))
            + " is the full name.");
  }

  private void rewrite(Node.Scalar scalar, String message, String right) {
    problems.add(ProblemKind.WRONG_TYPE, scalar.range(), message, "Write " + pasted(right) + ".");
  }

  /**
   * Returns whether the value of "name" certainly is the name of one person; else it is reported.
   */
  boolean isName(String name, Node.Scalar scalar) {
    List<String> people =
        SeveralPeople.mayBeIn(name)
            ? new SeveralPeople(role == Role.ORGANIZER).inName(name)
            : List.of();
    if (!people.isEmpty()) {
      several(scalar, people);
      return false;
    }
    PersonLine line = PersonLine.of(scalar, role, call);
    if (line.after(0).isEmpty() || line.isNameOnly()) {
      return true;
    }
    Optional<String> right = line.givenNameFirst().filter(reordered -> line.after(1).isEmpty());
    if (right.isPresent()) {
      rewrite(scalar, Quote.of(name) + " has the family name before the given name.", right.get());
    } else {
      problems.add(
          ProblemKind.WRONG_TYPE,
          scalar.range(),
          Quote.of(name) + " is more than the name of a person.",
          "Write "
              + Quote.of(line.firstPart())
              + ", and the rest under keys such as \"organization\".");
    }
    return false;
  }
}

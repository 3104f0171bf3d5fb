package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.OneLine;
import lectern.fields.Problems;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Problem;
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

  /**
   * Returns whether a text certainly is one person in the printed form; else it is reported.
   *
   * @param list the list that the text is an item of, if it is one
   */
  boolean isCertain(PersonLine line, Node.Scalar scalar, Optional<Node.Sequence> list) {
    List<String> people = SeveralPeople.mayBeIn(scalar.text()) ? people(line, scalar) : List.of();
    if (!people.isEmpty()) {
      several(
          scalar,
          people,
          Fix.unsafe("Write one item for each person.", items(scalar, people, list)));
      return false;
    }
    return isOnOneLine(scalar)
        && isWithoutDashes(line, scalar)
        && isWithoutSemicolons(scalar)
        && isNameAlone(line, scalar)
        && isWithoutValues(line, scalar)
        && isEndingWithGroups(line, scalar)
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

  private static Optional<Edit> items(
      Node.Scalar scalar, List<String> people, Optional<Node.Sequence> list) {
    return people.stream().anyMatch(person -> person.length() > LONGEST_SHOWN)
        ? Optional.empty()
        : scalar.replacedByItems(people, list);
  }

  private void several(Node.Scalar scalar, List<String> people, Optional<Fix> fix) {
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < people.size() && i < MOST_SHOWN; i++) {
      quoted.add(pasted(people.get(i)));
    }
    if (people.size() > MOST_SHOWN) {
      quoted.add("…");
    }
    problems.add(
        new Problem(
            ProblemKind.WRONG_TYPE,
            scalar.range(),
            Quote.of(OneLine.of(scalar.text())) + " names several people.",
            "Write one item for each person: [" + String.join(", ", quoted) + "].",
            fix));
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
    boolean isInName = !NameShape.isFullName(name) && text.indexOf(',') >= 0;
    if (name.endsWith(",") || rest.startsWith(",") || isInName) {
      return true;
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      String words = OneLine.of(part);
      if (!words.isEmpty()) {
        parts.add(words.endsWith(",") ? words.substring(0, words.length() - 1) : words);
      }
    }
    String joined = String.join(", ", parts);
    problems.add(
        new Problem(
            ProblemKind.WRONG_TYPE,
            scalar.range(),
            Quote.of(OneLine.of(text)) + " has line breaks.",
            "Write " + pasted(joined) + " for one person, or one item for each.",
            rewritten(scalar, joined)));
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

  /** Reports semicolons in place of commas, which are certain if a group is between them. */
  private boolean isWithoutSemicolons(Node.Scalar scalar) {
    String text = scalar.text();
    if (text.indexOf(';') < 0) {
      return true;
    }
    List<String> parts = new ArrayList<>();
    boolean hasGroup = false;
    for (String written : text.split(";", -1)) {
      String part = OneLine.of(written);
      hasGroup |= call.isGroup(part);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    if (hasGroup) {
      rewrite(
          scalar,
          Quote.of(OneLine.of(text)) + " separates the parts of a person by \";\".",
          String.join(", ", parts));
    }
    return !hasGroup;
  }

  private boolean isNameAlone(PersonLine line, Node.Scalar scalar) {
    String part = line.firstPart();
    String written = Quote.of(OneLine.of(scalar.text()));
    Optional<String> unlabeled = NameSurroundings.withoutLabel(part);
    if (unlabeled.isPresent()) {
      rewrite(scalar, written + " does not begin with the name.", unlabeled.get() + line.after(0));
      return false;
    }
    Optional<String> separated =
        NameSurroundings.withComma(part)
            .or(() -> NameSurroundings.withoutBrackets(part, call))
            .filter(right -> role != Role.ORGANIZER || isPersonCertainly(part));
    separated.ifPresent(
        right ->
            rewrite(
                scalar,
                written + " has no comma between the name and the organization.",
                right + line.after(0)));
    return separated.isEmpty();
  }

  /** Returns whether a text of two words and more is not the name of an organization. */
  private static boolean isPersonCertainly(String part) {
    return part.contains(" from ") || part.contains(" @ ") || part.indexOf(',') > 0;
  }

  /** Reports words that are the value of another key, such as "confirmed". */
  private boolean isWithoutValues(PersonLine line, Node.Scalar scalar) {
    String name = line.firstPart();
    Optional<String> bracket = NameSurroundings.inBrackets(name);
    boolean isInBracket = bracket.flatMap(NameSurroundings::value).isPresent();
    Optional<String> value =
        isInBracket ? bracket : line.organizationPart(NameSurroundings::isValue);
    value.ifPresent(
        word ->
            problems.add(
                ProblemKind.WRONG_TYPE,
                scalar.range(),
                Quote.of(word) + " is not a name, an organization or a group.",
                "Write the person with keys, such as \"name: "
                    + (isInBracket ? NameSurroundings.beforeBracket(name) : name)
                    + "\" and \""
                    + NameSurroundings.value(word).map(PersonKey::written).orElse("")
                    + ": ...\"."));
    return value.isEmpty();
  }

  private boolean isEndingWithGroups(PersonLine line, Node.Scalar scalar) {
    Optional<String> right = line.upToGroups();
    right.ifPresent(
        text ->
            problems.add(
                ProblemKind.WRONG_TYPE,
                scalar.range(),
                Quote.of(OneLine.of(scalar.text())) + " has text after the groups.",
                "End the line with the groups, as in "
                    + pasted(text)
                    + ", or write each part under its key, such as \"country\"."));
    return right.isEmpty();
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
        new Problem(
            ProblemKind.WRONG_TYPE,
            scalar.range(),
            Quote.of(OneLine.of(scalar.text()))
                + " may be a family name and a given name, or a name and an organization.",
            "Write "
                + pasted(right)
                + ", or use the keys \"name\" and \"organization\" if "
                + Quote.of(OneLine.of(name))
                + " is the full name.",
            rewritten(scalar, right)));
  }

  private void rewrite(Node.Scalar scalar, String message, String right) {
    problems.add(
        new Problem(
            ProblemKind.WRONG_TYPE,
            scalar.range(),
            message,
            "Write " + pasted(right) + ".",
            rewritten(scalar, right)));
  }

  /** Returns a fix that writes what the remedy shows. */
  private static Optional<Fix> rewritten(Node.Scalar scalar, String right) {
    return right.length() > LONGEST_SHOWN
        ? Optional.empty()
        : Fix.unsafe("Write " + pasted(right) + ".", scalar.replacedBy(right));
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
      several(scalar, people, Optional.empty());
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

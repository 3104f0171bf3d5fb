package lectern.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lectern.country.Countries;
import lectern.country.Country;
import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.source.yaml.Node;

/**
 * The parts of a person on one line, {@code Name, Organization, Stakeholder group, Regional group}.
 * A part is a group only if the call knows it; what else follows the name is the organization.
 */
final class PersonLine {
  /** The commas in the name of a group, at most, and one. */
  private static final int MOST_PARTS = 4;

  /** The parts before text that follows groups, at most: more than any text about a person has. */
  private static final int MOST_BEFORE_TEXT = 1000;

  /** A range of parts. */
  private record Span(int from, int to) {
    boolean isEmpty() {
      return from == to;
    }
  }

  private static final Span NONE = new Span(0, 0);

  private final Node.Scalar scalar;
  private final String text;
  private final Call call;
  // The index after the comma at the end of each part.
  private final int[] ends;
  private final int count;

  private int nameEnd;
  private Span organization = NONE;
  private Span stakeholderGroup = NONE;
  private Span regionalGroup = NONE;

  private PersonLine(Node.Scalar scalar, Call call) {
    this.scalar = scalar;
    this.text = scalar.text();
    this.call = call;
    this.ends = ends(text);
    this.count = ends.length;
  }

  static PersonLine of(Node.Scalar scalar, Role role, Call call) {
    PersonLine line = new PersonLine(scalar, call);
    line.findName();
    line.findGroups(role);
    return line;
  }

  /** Finds the commas that separate parts, which are not in parentheses. */
  private static int[] ends(String text) {
    int[] ends = new int[4];
    int count = 0;
    int depth = 0;
    int closed = text.lastIndexOf(')');
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      if (c == '(' && i < closed) {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (isComma(c) && (depth == 0 || i > closed)) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = i + 1;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '،';
  }

  private int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  private int end(int part) {
    return ends[part] - 1;
  }

  private String text(int from, int to) {
    return OneLine.of(text.substring(start(from), end(to - 1)));
  }

  private boolean isBlank(int part) {
    int start = OneLine.start(text, start(part), end(part));
    return start == end(part);
  }

  private void findName() {
    nameEnd = 1;
    while (nameEnd < count && Honorific.isDegree(text(nameEnd, nameEnd + 1))) {
      nameEnd++;
    }
  }

  private void findGroups(Role role) {
    int from = nameEnd;
    int to = count;
    Span blank = NONE;
    while (to > from && isBlank(to - 1)) {
      to--;
      blank = new Span(to, to + 1);
    }
    Span last = last(from, to, true);
    if (!last.isEmpty() && !isOnlyStakeholderGroup(from, last, to)) {
      regionalGroup = last;
      to = last.from();
    }
    stakeholderGroup = last(from, to, false);
    if (!stakeholderGroup.isEmpty()) {
      to = stakeholderGroup.from();
      if (regionalGroup.isEmpty()) {
        regionalGroup = last(from, to, true);
        to = regionalGroup.isEmpty() ? to : regionalGroup.from();
      }
      if (regionalGroup.isEmpty()) {
        regionalGroup = first(from, to, true);
        from = regionalGroup.isEmpty() ? from : regionalGroup.to();
      }
    } else if (from < to) {
      Span rest = regionalGroup.isEmpty() ? unusual(from, to) : misspelled(from, to);
      from = rest.from();
      to = rest.to();
    }
    organization = new Span(from, to);
    setBlank(blank, role);
  }

  /** Gives a part without text at the end of the line to the next field that has none. */
  private void setBlank(Span blank, Role role) {
    if (blank.isEmpty()) {
      return;
    }
    if (role == Role.ORGANIZER && organization.isEmpty()) {
      organization = blank;
    } else if (stakeholderGroup.isEmpty()) {
      stakeholderGroup = blank;
    } else if (regionalGroup.isEmpty()) {
      regionalGroup = blank;
    }
  }

  /** A group for staff of organizations is both; alone, it is the stakeholder group. */
  private boolean isOnlyStakeholderGroup(int from, Span last, int to) {
    return call.isStakeholderGroup(text(last.from(), to))
        && last(from, last.from(), false).isEmpty();
  }

  /**
   * The last parts that are the name of a group, which may contain commas; empty if there is none.
   */
  private Span last(int from, int to, boolean isRegional) {
    for (int start = Math.max(from, to - MOST_PARTS); start < to; start++) {
      if (isGroup(text(start, to), isRegional)) {
        return new Span(start, to);
      }
    }
    return NONE;
  }

  private Span first(int from, int to, boolean isRegional) {
    for (int end = Math.min(to, from + MOST_PARTS); end > from; end--) {
      if (isGroup(text(from, end), isRegional)) {
        return new Span(from, end);
      }
    }
    return NONE;
  }

  private boolean isGroup(String part, boolean isRegional) {
    return isRegional ? call.isRegionalGroup(part) : call.isStakeholderGroup(part);
  }

  /**
   * Finds the stakeholder group of a line that ends with a regional group: before the organization,
   * or a part that is blank or misspelled before the regional group.
   */
  private Span misspelled(int from, int to) {
    stakeholderGroup = first(from, to, false);
    if (!stakeholderGroup.isEmpty()) {
      return new Span(stakeholderGroup.to(), to);
    }
    if (!isBlank(to - 1) && !call.isLikeStakeholderGroup(text(to - 1, to))) {
      return new Span(from, to);
    }
    stakeholderGroup = new Span(to - 1, to);
    return new Span(from, to - 1);
  }

  /**
   * Finds groups before the organization, and misspelled ones, in a line that ends with no group.
   */
  private Span unusual(int from, int to) {
    stakeholderGroup = first(from, to, false);
    int start = stakeholderGroup.isEmpty() ? from : stakeholderGroup.to();
    regionalGroup = first(start, to, true);
    start = regionalGroup.isEmpty() ? start : regionalGroup.to();
    int end = to;
    String last = text(to - 1, to);
    Span before = start == from ? last(from, to - 1, false) : NONE;
    if (!before.isEmpty()) {
      stakeholderGroup = before;
      regionalGroup = new Span(to - 1, to);
      end = before.from();
    } else if (regionalGroup.isEmpty() && isLikeRegionalGroup(last)) {
      end--;
      regionalGroup = new Span(end, to);
      if (stakeholderGroup.isEmpty()) {
        stakeholderGroup = last(start, end, false);
        end = stakeholderGroup.isEmpty() ? end : stakeholderGroup.from();
        return stakeholderGroup.isEmpty() && start < end
            ? misspelled(start, end)
            : new Span(start, end);
      }
    } else if (stakeholderGroup.isEmpty()) {
      if (call.isLikeStakeholderGroup(last)) {
        end--;
        stakeholderGroup = new Span(end, to);
      } else if (start == from
          && from + 1 < to
          && call.isLikeStakeholderGroup(text(from, from + 1))) {
        stakeholderGroup = new Span(from, from + 1);
        start++;
      }
    }
    return new Span(start, end);
  }

  /** A country in place of its regional group is none, and no organization either. */
  private boolean isLikeRegionalGroup(String part) {
    return call.isLikeRegionalGroup(part)
        || (!stakeholderGroup.isEmpty()
            && Countries.find(part)
                .flatMap(Country::group)
                .filter(group -> call.isRegionalGroup(group.title()))
                .isPresent());
  }

  Field<String> name() {
    return field(new Span(0, nameEnd));
  }

  Field<String> organization() {
    return field(organization);
  }

  Field<String> stakeholderGroup() {
    return field(stakeholderGroup);
  }

  Field<String> regionalGroup() {
    return field(regionalGroup);
  }

  private Field<String> field(Span span) {
    return span.isEmpty()
        ? new Field.Missing<>(scalar.range())
        : DelimitedPart.of(scalar, start(span.from()), end(span.to() - 1));
  }

  /** Returns whether there is nothing but the name and degrees behind it. */
  boolean isNameOnly() {
    return nameEnd == count;
  }

  /** The text of the first part. */
  String firstPart() {
    return text(0, 1);
  }

  /** The parts as texts, without those of groups at the end. */
  List<String> beforeGroups() {
    int to = Math.max(organization.to(), nameEnd);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < to; i++) {
      parts.add(text(i, i + 1));
    }
    return parts;
  }

  /** The text after a part, with the comma before it; empty if there is none. */
  String after(int part) {
    StringBuilder after = new StringBuilder();
    for (int i = part + 1; i < count; i++) {
      if (!isBlank(i)) {
        after.append(", ").append(text(i, i + 1));
      }
    }
    return after.toString();
  }

  /**
   * The line up to both groups if other text follows them, such as {@code Ada Example, Acme,
   * Government, WEOG, Italy}; empty if none does.
   */
  Optional<String> upToGroups() {
    int last = Math.min(organization.to() - 1, organization.from() + MOST_BEFORE_TEXT);
    for (int end = last; end > organization.from() + 1; end--) {
      Span region = last(organization.from(), end, true);
      Span second = region.isEmpty() ? last(organization.from(), end, false) : region;
      boolean isRegion = !region.isEmpty();
      if (!second.isEmpty() && !last(organization.from(), second.from(), !isRegion).isEmpty()) {
        return Optional.of(OneLine.of(text.substring(0, end(end - 1))));
      }
    }
    return Optional.empty();
  }

  /** Returns the first part of the organization that has some property. */
  Optional<String> organizationPart(Predicate<String> property) {
    for (int i = organization.from(); i < organization.to(); i++) {
      String part = text(i, i + 1);
      if (property.test(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /**
   * The name in the order in which it is read if the line has the form {@code Family name, Given
   * name}; empty if it has not.
   */
  Optional<String> givenNameFirst() {
    if (nameEnd > 1 || organization.isEmpty() || organization.from() != 1 || isBlank(1)) {
      return Optional.empty();
    }
    return NameOrder.givenNameFirst(text(0, 1), text(1, 2));
  }

  /** The name in one piece if the line begins with a title and a comma, and the parts it has. */
  Optional<String> afterTitle() {
    if (count < 2 || !Honorific.isTitle(text(0, 1))) {
      return Optional.empty();
    }
    boolean isSplit = count > 2 && text(1, 2).indexOf(' ') < 0 && !isKnown(2);
    int parts = isSplit ? 3 : 2;
    String name = text(0, 1) + " " + text(1, 2) + (isSplit ? " " + text(2, 3) : "");
    return Optional.of(name + after(parts - 1));
  }

  private boolean isKnown(int part) {
    return call.isGroup(text(part, part + 1));
  }
}

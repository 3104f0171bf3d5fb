package lectern.changes.print;

import java.util.List;
import java.util.Optional;
import lectern.changes.Change;
import lectern.changes.Content;
import lectern.source.EnglishList;

/**
 * A value of a session before and after.
 *
 * @param label what it is, with a capital
 */
record Difference(String label, Optional<String> before, Optional<String> after) {

  /** The difference that a change makes. Of lists, it has only what is not on both sides. */
  static Difference of(Change change, SlotText slots) {
    if (change instanceof Change.ValueChanged value) {
      return new Difference(Names.of(value.attribute()), value.before(), value.after());
    }
    if (change instanceof Change.Moved moved) {
      return new Difference(
          "Time", moved.before().map(slots::whole), moved.after().map(slots::whole));
    }
    if (change instanceof Change.PersonChanged person) {
      String role = Phrases.capitalized(person.role().title());
      return new Difference(role, person.before(), person.after());
    }
    if (change instanceof Change.RoleChanged role) {
      return between(role.name(), role.before().title(), role.after().title());
    }
    if (change instanceof Change.NameRespelled name) {
      return between("Name spelling", name.before(), name.after());
    }
    if (change instanceof Change.DetailChanged detail) {
      String name = detail.name() + ", " + Names.of(detail.key());
      return new Difference(name, detail.before(), detail.after());
    }
    if (change instanceof Change.ListEdited list) {
      String name = Phrases.capitalized(Names.of(list.key()));
      return new Difference(name, joined(list.removed()), joined(list.added()));
    }
    if (change instanceof Change.ContentEdited content) {
      String name = Phrases.capitalized(Names.of(content.key()));
      return new Difference(name, text(content.before()), text(content.after()));
    }
    Change.ReportChanged report = (Change.ReportChanged) change;
    Optional<String> parts =
        Optional.of(EnglishList.of(report.parts().stream().map(Names::of).toList(), "and"));
    return report.isAdded()
        ? new Difference("Report", Optional.empty(), parts)
        : new Difference("Report", parts, Optional.empty());
  }

  private static Difference between(String label, String before, String after) {
    return new Difference(label, Optional.of(before), Optional.of(after));
  }

  private static Optional<String> joined(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  private static Optional<String> text(Content content) {
    return content.size() == 0 ? Optional.empty() : Optional.of(content.text());
  }

  /** The difference in one line: {@code Room: Ballroom A → Ballroom C}. */
  String sentence() {
    if (before.isEmpty()) {
      return label + " added: " + after.orElse("");
    }
    return after.isEmpty()
        ? label + " removed: " + before.get()
        : label + ": " + Phrases.arrow(before.get(), after.get());
  }
}

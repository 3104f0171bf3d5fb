package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import lectern.changes.Change;
import lectern.fields.ValueType;
import lectern.proposal.ProposalKey;
import lectern.session.EnglishList;
import lectern.session.Plural;

/**
 * Describes each change of a session in one line.
 *
 * @param slots the text of time slots
 */
record Sentences(SlotText slots) {

  String of(Change change) {
    if (change instanceof Change.ValueChanged value) {
      return Phrases.change(Names.of(value.attribute()), value.before(), value.after());
    }
    if (change instanceof Change.Moved moved) {
      return moved.before().isPresent() && moved.after().isPresent()
          ? "Time: " + slots.change(moved.before().get(), moved.after().get())
          : Phrases.change(
              "Time", moved.before().map(slots::whole), moved.after().map(slots::whole));
    }
    if (change instanceof Change.PersonChanged person) {
      String role = Phrases.capitalized(person.role().title());
      return Phrases.change(role, person.before(), person.after());
    }
    if (change instanceof Change.RoleChanged role) {
      return role.name() + ": " + Phrases.arrow(role.before().title(), role.after().title());
    }
    if (change instanceof Change.NameRespelled name) {
      return "Name spelling: " + Phrases.arrow(name.before(), name.after());
    }
    if (change instanceof Change.DetailChanged detail) {
      String name = detail.name() + ", " + Names.of(detail.key());
      return Phrases.change(name, detail.before(), detail.after());
    }
    if (change instanceof Change.ContentEdited content) {
      return of(content);
    }
    if (change instanceof Change.ListEdited list) {
      return of(list);
    }
    Change.ReportChanged report = (Change.ReportChanged) change;
    List<String> parts = report.parts().stream().map(Names::of).toList();
    return "Report " + (report.isAdded() ? "added: " : "removed: ") + EnglishList.of(parts, "and");
  }

  private static String of(Change.ListEdited list) {
    List<String> parts = new ArrayList<>();
    if (!list.added().isEmpty()) {
      parts.add("added: " + String.join(", ", list.added()));
    }
    if (!list.removed().isEmpty()) {
      parts.add("removed: " + String.join(", ", list.removed()));
    }
    return Phrases.capitalized(Names.of(list.key())) + " " + String.join("; ", parts);
  }

  private static String of(Change.ContentEdited content) {
    String name = Phrases.capitalized(Names.of(content.key()));
    String noun = noun(content.key());
    if (content.before() == 0) {
      return name + " added: " + Plural.of(content.after(), noun);
    }
    if (content.after() == 0) {
      return name + " removed: " + Plural.of(content.before(), noun);
    }
    String minutes =
        content.minutesBefore().isPresent()
                && content.minutesAfter().isPresent()
                && !content.minutesBefore().equals(content.minutesAfter())
            ? ", " + range(content.minutesBefore().get(), content.minutesAfter().get(), "minute")
            : "";
    return name
        + " edited: "
        + range(content.before(), content.after(), noun)
        + ", "
        + (content.added() == 0 ? "none" : content.added())
        + " new"
        + minutes;
  }

  private static String noun(ProposalKey key) {
    if (key.type() == ValueType.Simple.PROSE) {
      return "word";
    }
    return key == ProposalKey.AGENDA ? "item" : "question";
  }

  /** Two numbers of something: {@code 90 → 60 minutes}, or only one if they are the same. */
  private static String range(int before, int after, String noun) {
    String now = Plural.of(after, noun);
    return before == after ? now : Phrases.arrow(String.valueOf(before), now);
  }
}

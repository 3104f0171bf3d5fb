package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import lectern.changes.Change;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
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
    if (change instanceof Change.PeopleChange people) {
      return of(people);
    }
    if (change instanceof Change.NameRespelled name) {
      return "Name spelling: " + Phrases.arrow(name.before(), name.after());
    }
    if (change instanceof Change.DetailChanged detail) {
      String name = detail.name() + ", " + Names.of(detail.key());
      return Phrases.change(name, detail.before(), detail.after());
    }
    if (change instanceof Change.ContentChange content) {
      return of(content);
    }
    Change.ReportChanged report = (Change.ReportChanged) change;
    List<String> parts = report.parts().stream().map(Names::of).toList();
    return "Report " + (report.isAdded() ? "added: " : "removed: ") + EnglishList.of(parts, "and");
  }

  private static String of(Change.PeopleChange change) {
    if (change instanceof Change.PersonAdded added) {
      return title(added.role()) + " added: " + added.name();
    }
    if (change instanceof Change.PersonRemoved removed) {
      return title(removed.role()) + " removed: " + removed.name();
    }
    if (change instanceof Change.RoleChanged role) {
      return role.name() + ": " + Phrases.arrow(role.before().title(), role.after().title());
    }
    Change.PersonReplaced replaced = (Change.PersonReplaced) change;
    return title(replaced.role())
        + ": "
        + (replaced.isStated()
            ? replaced.after() + " replaces " + replaced.before()
            : Phrases.arrow(replaced.before(), replaced.after()));
  }

  private static String title(Role role) {
    return Phrases.capitalized(role.title());
  }

  private static String of(Change.ContentChange change) {
    String name = Phrases.capitalized(Names.of(change.key()));
    if (change instanceof Change.TextEdited text) {
      return edited(name, "word", text.before(), text.after(), text.added());
    }
    if (change instanceof Change.ItemsEdited items) {
      return of(items, name);
    }
    Change.ListEdited list = (Change.ListEdited) change;
    List<String> parts = new ArrayList<>();
    if (!list.added().isEmpty()) {
      parts.add("added: " + String.join(", ", list.added()));
    }
    if (!list.removed().isEmpty()) {
      parts.add("removed: " + String.join(", ", list.removed()));
    }
    return name + " " + String.join("; ", parts);
  }

  private static String of(Change.ItemsEdited items, String name) {
    boolean isAgenda = items.key() == ProposalKey.AGENDA;
    boolean isSame = items.added() == 0 && items.before() == items.after();
    String minutes =
        items.minutesBefore().isEmpty()
                || items.minutesAfter().isEmpty()
                || items.minutesBefore().equals(items.minutesAfter())
            ? ""
            : ", " + range(items.minutesBefore().get(), items.minutesAfter().get(), "minute");
    if (isSame) {
      return name
          + (isAgenda ? ": same items, different times or order" : ": same questions, reordered")
          + minutes;
    }
    String noun = isAgenda ? "item" : "question";
    return edited(name, noun, items.before(), items.after(), items.added()) + minutes;
  }

  private static String edited(String name, String noun, int before, int after, int added) {
    if (before == 0) {
      return name + " added: " + Plural.of(after, noun);
    }
    return after == 0
        ? name + " removed: " + Plural.of(before, noun)
        : name
            + " edited: "
            + range(before, after, noun)
            + ", "
            + (added == 0 ? "none" : added)
            + " new";
  }

  /** Two numbers of something: {@code 90 → 60 minutes}, or only one if they are the same. */
  private static String range(int before, int after, String noun) {
    String now = Plural.of(after, noun);
    return before == after ? now : Phrases.arrow(String.valueOf(before), now);
  }
}

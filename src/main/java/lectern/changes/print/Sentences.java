package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.changes.Change;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/**
 * Says in a sentence what changed of a session.
 *
 * @param times how times are told
 */
record Sentences(SlotWords times) {

  String of(Change change) {
    if (change instanceof Change.StatusChange status) {
      return Words.capitalized(Names.of(status.after()))
          + "; it was "
          + Names.of(status.before())
          + ".";
    }
    if (change instanceof Change.Moved moved) {
      return of(moved);
    }
    if (change instanceof Change.Renamed renamed) {
      return of(renamed);
    }
    if (change instanceof Change.Fact fact) {
      return instead(Names.of(fact.attribute()), fact.before(), fact.after());
    }
    if (change instanceof Change.Reported report) {
      String parts = Words.list(report.parts().stream().map(Names::of).toList());
      return "Report " + (report.isAdded() ? "added: " : "taken away: ") + parts + ".";
    }
    if (change instanceof Change.Rewritten text) {
      return of(text);
    }
    if (change instanceof Change.Relisted list) {
      return of(list);
    }
    if (change instanceof Change.Rearranged items) {
      return of(items);
    }
    return ofPeople(change);
  }

  private static String of(Change.Renamed renamed) {
    if (renamed.before().isEmpty()) {
      return "Has a title now.";
    }
    String verb = renamed.after().isEmpty() ? "Has no title any more" : "Renamed";
    return verb + "; it was \"" + renamed.before().get() + "\".";
  }

  private String of(Change.Moved moved) {
    if (moved.before().isEmpty()) {
      return "Takes place on " + times.whole(moved.after().orElseThrow()) + ".";
    }
    return moved.after().isEmpty()
        ? "Has no time any more; it was " + times.whole(moved.before().get()) + "."
        : times.change(moved.before().get(), moved.after().get());
  }

  private static String instead(String subject, Optional<String> before, Optional<String> after) {
    if (after.isEmpty()) {
      return subject + ": none any more; it was " + before.orElse("") + ".";
    }
    return subject
        + ": "
        + after.get()
        + before.map(old -> " instead of " + old).orElse("; there was none")
        + ".";
  }

  private static String ofPeople(Change change) {
    if (change instanceof Change.Came came) {
      return Words.capitalized(came.role().title()) + ": " + came.name() + " has come.";
    }
    if (change instanceof Change.Left left) {
      return Words.capitalized(left.role().title()) + ": " + left.name() + " has left.";
    }
    if (change instanceof Change.Replaced replaced) {
      return Words.capitalized(replaced.role().title())
          + ": "
          + replaced.came()
          + (replaced.isStated() ? " replaces " : " instead of ")
          + replaced.left()
          + ".";
    }
    if (change instanceof Change.ChangedRole role) {
      return role.name()
          + " is "
          + role.after().title()
          + " now and "
          + role.before().title()
          + " no more.";
    }
    if (change instanceof Change.Respelt respelt) {
      return respelt.after() + ": the name was spelt " + respelt.before() + ".";
    }
    Change.Detail detail = (Change.Detail) change;
    return detail.key() == PersonKey.REPLACES
        ? instead(detail.name() + ", replaced person", detail.before(), detail.after())
        : instead(detail.name() + ", " + Names.of(detail.key()), detail.before(), detail.after());
  }

  private static String of(Change.Rewritten text) {
    String subject = Words.capitalized(Names.of(text.key()));
    if (text.before() == 0) {
      return subject + ": added, " + Words.count(text.after(), "word") + ".";
    }
    if (text.after() == 0) {
      return subject + ": taken away; it had " + Words.count(text.before(), "word") + ".";
    }
    String length =
        text.before() == text.after()
            ? Words.count(text.after(), "word") + " as before"
            : text.after() + " words instead of " + text.before();
    return subject
        + ": rewritten, "
        + length
        + ", "
        + (text.fresh() == 0 ? "none" : text.fresh())
        + " of them new.";
  }

  private static String of(Change.Relisted list) {
    List<String> parts = new ArrayList<>();
    if (!list.added().isEmpty()) {
      parts.add(Words.list(list.added()) + " added");
    }
    if (!list.dropped().isEmpty()) {
      parts.add(Words.list(list.dropped()) + " dropped");
    }
    return Words.capitalized(Names.of(list.key())) + ": " + String.join("; ", parts) + ".";
  }

  private static String of(Change.Rearranged items) {
    String subject = Words.capitalized(Names.of(items.key()));
    String noun = items.key() == ProposalKey.AGENDA ? "item" : "question";
    if (items.before() == 0) {
      return subject + ": added, " + Words.count(items.after(), noun) + ".";
    }
    if (items.after() == 0) {
      return subject + ": taken away; there were " + Words.count(items.before(), noun) + ".";
    }
    boolean isSame = items.fresh() == 0 && items.before() == items.after();
    String minutes =
        items.minutesBefore().equals(items.minutesAfter())
            ? ""
            : items.minutesAfter().map(m -> ", " + Words.count(m, "minute")).orElse("")
                + items.minutesBefore().map(m -> " instead of " + m).orElse("");
    if (isSame) {
      return subject
          + ": the same "
          + noun
          + "s at other times or in another order"
          + minutes
          + ".";
    }
    String count =
        items.before() == items.after()
            ? Words.count(items.after(), noun) + " as before"
            : Words.count(items.after(), noun) + " instead of " + items.before();
    return subject
        + ": "
        + count
        + ", "
        + (items.fresh() == 0 ? "none" : items.fresh())
        + " of them new"
        + minutes
        + ".";
  }
}

package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.changes.Change;
import lectern.fields.ValueType;
import lectern.proposal.ProposalKey;
import lectern.session.Plural;

/**
 * Describes each change of a session in one line.
 *
 * @param slots the text of time slots
 */
record Sentences(SlotText slots) {

  String of(Change change) {
    if (change instanceof Change.Moved moved
        && moved.before().isPresent()
        && moved.after().isPresent()) {
      return "Time: " + slots.change(moved.before().get(), moved.after().get());
    }
    if (change instanceof Change.ContentEdited content) {
      return of(content);
    }
    if (change instanceof Change.ListEdited list) {
      return of(list);
    }
    return Difference.of(change, slots).sentence();
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
    int before = content.before().size();
    int after = content.after().size();
    String name = Phrases.capitalized(Names.of(content.key()));
    String noun = noun(content.key());
    if (before == 0) {
      return name + " added: " + Plural.of(after, noun);
    }
    if (after == 0) {
      return name + " removed: " + Plural.of(before, noun);
    }
    String fresh = (content.added() == 0 ? "none" : content.added()) + " new";
    return name + " edited: " + range(before, after, noun) + ", " + fresh + minutes(content);
  }

  private static String minutes(Change.ContentEdited content) {
    Optional<Integer> before = content.before().minutes();
    Optional<Integer> after = content.after().minutes();
    return before.isPresent() && after.isPresent() && !before.equals(after)
        ? ", " + range(before.get(), after.get(), "minute")
        : "";
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

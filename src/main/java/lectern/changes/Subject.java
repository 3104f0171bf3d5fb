package lectern.changes;

import java.util.Optional;
import lectern.programme.Entry;
import lectern.proposal.Status;
import lectern.session.Slot;

/**
 * A session that something is told of, safe to print.
 *
 * @param heading type, number and title in a listing's words
 * @param label what it is called in a list of several: type and number, or the title
 * @param type in the profile's word
 * @param file of its proposal, as seen from its state
 */
public record Subject(
    String heading,
    String label,
    Optional<String> event,
    Optional<String> type,
    Optional<Integer> number,
    String title,
    String file,
    Status status,
    Optional<Slot> slot,
    Optional<String> room) {

  static Subject of(Entry entry, String path) {
    Optional<String> numbered =
        entry
            .name()
            .number()
            .map(number -> entry.name().abbreviation().map(a -> a + " ").orElse("") + "#" + number);
    return new Subject(
        entry.name().heading(),
        numbered.orElse("\"" + entry.name().title() + "\""),
        entry.name().event(),
        entry.name().type(),
        entry.name().number(),
        entry.name().title(),
        path.isEmpty() ? entry.name().file() : path,
        entry.status(),
        entry.slot(),
        entry.room());
  }
}

package lectern.changes;

import java.util.Optional;
import lectern.programme.Entry;
import lectern.programme.SessionName;
import lectern.proposal.Status;
import lectern.session.Slot;

/**
 * The facts by which a report on changes presents a session. Its texts are safe to print.
 *
 * @param file the file of the proposal, relative to its state where that is a folder
 */
public record SessionSummary(
    SessionName name, String file, Status status, Optional<Slot> slot, Optional<String> room) {

  static SessionSummary of(Entry entry, String path) {
    String file = path.isEmpty() ? entry.name().file() : path;
    return new SessionSummary(entry.name(), file, entry.status(), entry.slot(), entry.room());
  }

  /** The session within a list: type and number, or its title in quotes. */
  public String label() {
    return name.number().isPresent()
        ? name.abbreviation().map(type -> type + " ").orElse("") + "#" + name.number().get()
        : "\"" + name.title() + "\"";
  }
}

package lectern.changes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.SessionName;
import lectern.proposal.Role;
import lectern.proposal.Status;
import lectern.session.Slot;

/**
 * The facts by which a report on changes presents a session. Its texts are safe to print.
 *
 * @param file the file of the proposal, relative to its state where that is a folder
 */
public record SessionSummary(Entry entry, String file) {

  static SessionSummary of(Entry entry, String path) {
    return new SessionSummary(entry, path.isEmpty() ? entry.name().file() : path);
  }

  /** The name. */
  public SessionName name() {
    return entry.name();
  }

  /** The status; submitted where none is stated. */
  public Status status() {
    return entry.status();
  }

  /** The time, if it has one. */
  public Optional<Slot> slot() {
    return entry.slot();
  }

  /** The room, if it has one. */
  public Optional<String> room() {
    return entry.room();
  }

  /**
   * The day of the event on which it starts, if it has a time.
   *
   * @param zone the zone whose days count
   */
  public Optional<LocalDate> day(ZoneId zone) {
    return entry.day(zone);
  }

  /** The names of the speakers in the order written, without placeholders. */
  public List<String> speakers() {
    return entry.in(Role.SPEAKER).stream()
        .filter(PersonEntry::isSomebody)
        .map(PersonEntry::name)
        .toList();
  }

  /** The session within a list: type and number, or its title in quotes. */
  public String label() {
    return name().number().isPresent()
        ? name().abbreviation().map(type -> type + " ").orElse("") + "#" + name().number().get()
        : "\"" + name().title() + "\"";
  }
}

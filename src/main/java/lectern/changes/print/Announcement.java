package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.changes.Change;
import lectern.changes.ChangeCategory;
import lectern.changes.SessionChange;
import lectern.changes.SessionSummary;
import lectern.session.Slot;

/**
 * The public facts about a changed session. A session is public from its acceptance on, unless it
 * is withdrawn.
 *
 * @param entries for each time that the session had or has, what participants need to know
 */
record Announcement(Kind kind, List<Entry> entries) {

  /** The kinds of public changes. */
  enum Kind {
    CANCELED,
    NEW,
    /** Its time or room changed. */
    MOVED,
    /** Its title, its number or the people on stage changed. */
    CHANGED
  }

  /**
   * What is announced about a session at one time.
   *
   * @param slot the time; absent where the session has none
   */
  record Entry(Optional<Slot> slot, String heading, List<String> sentences) {}

  /** The announcement of a change; empty if nothing public changed. */
  static Optional<Announcement> of(SessionChange change, SlotText slots) {
    Optional<SessionSummary> before = change.before().filter(Announcement::isPublic);
    Optional<SessionSummary> after = change.after().filter(Announcement::isPublic);
    if (before.isPresent() && after.isPresent()) {
      return changed(after.get(), change.changes(), slots);
    }
    return before
        .map(session -> new Announcement(Kind.CANCELED, List.of(entry(session, "Canceled"))))
        .or(() -> after.map(Announcement::added));
  }

  private static boolean isPublic(SessionSummary session) {
    return session.status().isAccepted();
  }

  private static Announcement added(SessionSummary session) {
    String room = session.room().map(name -> ", in " + name).orElse("");
    return new Announcement(Kind.NEW, List.of(entry(session, "New session" + room)));
  }

  private static Entry entry(SessionSummary session, String sentence) {
    return new Entry(session.slot(), session.name().heading(), List.of(sentence));
  }

  private static Optional<Announcement> changed(
      SessionSummary after, List<Change> changes, SlotText slots) {
    String heading = after.name().heading();
    List<Entry> entries = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    Kind kind = Kind.CHANGED;
    for (Change change : changes) {
      if (change instanceof Change.Moved moved) {
        entries.addAll(farewell(heading, moved, slots));
        sentences.add(arrival(moved, slots));
      } else {
        sentence(change).ifPresent(sentences::add);
      }
      if (change.category() == ChangeCategory.TIME || change.category() == ChangeCategory.ROOM) {
        kind = Kind.MOVED;
      }
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    entries.add(new Entry(after.slot(), heading, sentences));
    return Optional.of(new Announcement(kind, entries));
  }

  /** What is announced at the old time of a session that has left its day. */
  private static List<Entry> farewell(String heading, Change.Moved moved, SlotText slots) {
    Optional<Slot> before = moved.before();
    if (before.isEmpty() || (moved.after().isPresent() && isSameDay(moved, slots))) {
      return List.of();
    }
    String to =
        moved
            .after()
            .map(now -> "Moved to " + slots.dayAndHours(now))
            .orElse("No longer scheduled");
    return List.of(new Entry(before, heading, List.of(to)));
  }

  private static String arrival(Change.Moved moved, SlotText slots) {
    if (moved.before().isEmpty()) {
      return "Now scheduled";
    }
    Slot old = moved.before().get();
    if (moved.after().isEmpty()) {
      return "No time (was " + slots.dayAndHours(old) + ")";
    }
    return "Moved from " + (isSameDay(moved, slots) ? slots.hours(old) : slots.dayAndHours(old));
  }

  private static boolean isSameDay(Change.Moved moved, SlotText slots) {
    return moved.before().map(slots::day).equals(moved.after().map(slots::day));
  }

  /** The sentence about a change other than a move, if participants need to know it. */
  private static Optional<String> sentence(Change change) {
    if (change instanceof Change.ValueChanged value) {
      return switch (value.attribute()) {
        case ROOM -> Optional.of(room(value));
        case TITLE, NUMBER ->
            value.before().map(old -> Names.of(value.attribute()) + " before: " + old);
        default -> Optional.empty();
      };
    }
    if (change instanceof Change.PersonChanged person && person.role().isOnStage()) {
      String role = Phrases.capitalized(person.role().title());
      return Optional.of(
          person.before().isPresent() && person.after().isPresent()
              ? role + ": " + instead(person.after().get(), person.before().get())
              : new Difference(role, person.before(), person.after()).sentence());
    }
    if (change instanceof Change.RoleChanged role
        && (role.before().isOnStage() || role.after().isOnStage())) {
      return Optional.of(role.name() + ": " + instead(role.after().title(), role.before().title()));
    }
    return Optional.empty();
  }

  private static String room(Change.ValueChanged room) {
    String before = room.before().map(old -> " (was " + old + ")").orElse("");
    return "Room: " + room.after().orElse("none") + before;
  }

  private static String instead(String after, String before) {
    return after + " instead of " + before;
  }
}

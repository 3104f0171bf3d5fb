package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.changes.Attribute;
import lectern.changes.Change;
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
    /** Its time or room is another, or it has none any more. */
    MOVED,
    /** It has a time or a room and had none. */
    SCHEDULED,
    /** Its title, its number or the people on stage changed. */
    CHANGED
  }

  /**
   * What is announced about a session at one time.
   *
   * @param time the session as it is, or was, at that time
   */
  record Entry(SessionSummary time, String heading, List<String> sentences) {}

  /** The announcement of a change; empty if nothing public changed. */
  static Optional<Announcement> of(SessionChange change, SlotText slots) {
    Optional<SessionSummary> before = change.before().filter(Announcement::isPublic);
    Optional<SessionSummary> after = change.after().filter(Announcement::isPublic);
    if (before.isPresent() && after.isPresent()) {
      return changed(before.get(), after.get(), change.changes(), slots);
    }
    return before
        .map(
            session ->
                new Announcement(Kind.CANCELED, List.of(entry(session, List.of("Canceled")))))
        .or(() -> after.map(Announcement::added));
  }

  private static boolean isPublic(SessionSummary session) {
    return session.status().isAccepted();
  }

  private static Announcement added(SessionSummary session) {
    String room = session.room().map(name -> ", in " + name).orElse("");
    List<String> sentences = new ArrayList<>();
    sentences.add("New session" + room);
    Fact.speakers(session).map(Fact::sentence).ifPresent(sentences::add);
    return new Announcement(Kind.NEW, List.of(entry(session, sentences)));
  }

  private static Entry entry(SessionSummary session, List<String> sentences) {
    return new Entry(session, session.name().heading(), sentences);
  }

  private static Optional<Announcement> changed(
      SessionSummary before, SessionSummary after, List<Change> changes, SlotText slots) {
    String heading = after.name().heading();
    boolean isSameDay = before.day(slots.zone()).equals(after.day(slots.zone()));
    List<Entry> entries = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    Kind kind = Kind.CHANGED;
    for (Change change : changes) {
      if (change instanceof Change.Moved moved) {
        if (moved.before().isPresent() && !isSameDay) {
          entries.add(new Entry(before, heading, List.of(farewell(moved, slots))));
        }
        sentences.add(arrival(moved, isSameDay, slots));
      } else {
        sentence(change).ifPresent(sentences::add);
      }
      Kind its = kind(change);
      kind = its.compareTo(kind) < 0 ? its : kind;
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    entries.add(entry(after, sentences));
    return Optional.of(new Announcement(kind, entries));
  }

  private static Kind kind(Change change) {
    if (change instanceof Change.Moved moved) {
      return moved.before().isPresent() ? Kind.MOVED : Kind.SCHEDULED;
    }
    if (change instanceof Change.ValueChanged value && value.attribute() == Attribute.ROOM) {
      return value.before().isPresent() ? Kind.MOVED : Kind.SCHEDULED;
    }
    return Kind.CHANGED;
  }

  /** What is announced at the old time of a session that has left its day. */
  private static String farewell(Change.Moved moved, SlotText slots) {
    return moved
        .after()
        .map(now -> "Moved to " + slots.dayAndHours(now))
        .orElse("No longer scheduled");
  }

  private static String arrival(Change.Moved moved, boolean isSameDay, SlotText slots) {
    if (moved.before().isEmpty()) {
      return "Now scheduled";
    }
    Slot old = moved.before().get();
    if (moved.after().isEmpty()) {
      return "No time (was " + slots.dayAndHours(old) + ")";
    }
    return "Moved from " + (isSameDay ? slots.hours(old) : slots.dayAndHours(old));
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
    String now = room.after().orElse("none");
    return room.before()
        .map(old -> "Room: " + now + " (was " + old + ")")
        .orElse("Room announced: " + now);
  }

  private static String instead(String after, String before) {
    return after + " instead of " + before;
  }
}

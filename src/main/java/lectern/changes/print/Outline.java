package lectern.changes.print;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.changes.Changes;
import lectern.changes.SessionChange;
import lectern.changes.SessionSummary;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.session.Plural;

/**
 * Changes in sentences.
 *
 * @param heading the names of the two states
 * @param summary the numbers of sessions that were added, changed and so on
 * @param sections the changes of each session, then those of the programme
 */
record Outline(String heading, String summary, List<Section> sections) {

  /** The sentences about one session or one aspect of the programme. */
  record Section(String title, List<String> sentences) {}

  /**
   * Makes an outline.
   *
   * @param zone the time zone in which times are printed
   */
  static Outline of(Compared compared, ZoneId zone) {
    Changes changes = compared.changes();
    List<Section> sections = new ArrayList<>();
    for (SessionChange change : changes.sessions()) {
      sections.add(new Section(change.session().name().heading(), sentences(change, zone)));
    }
    sections.add(new Section("Findings", ProgrammeSentences.findings(changes.findings())));
    sections.add(new Section("Diversity", ProgrammeSentences.diversity(changes.diversity())));
    sections.removeIf(section -> section.sentences().isEmpty());
    return new Outline(
        "Changes from "
            + Printable.line(compared.before())
            + " to "
            + Printable.line(compared.after()),
        changes.isEmpty()
            ? "No changes in " + Plural.of(changes.after(), "session") + "."
            : summary(changes),
        List.copyOf(sections));
  }

  private static List<String> sentences(SessionChange change, ZoneId zone) {
    SlotText slots = new SlotText(zone);
    List<String> sentences = new ArrayList<>();
    String status = " (status: " + Values.word(change.session().status()) + ")";
    switch (change.kind()) {
      case ADDED -> {
        sentences.add("Added" + status);
        booking("Scheduled", change.session(), slots).ifPresent(sentences::add);
      }
      case REMOVED -> {
        sentences.add("Removed" + status);
        booking("Was scheduled", change.session(), slots).ifPresent(sentences::add);
      }
      case WITHDRAWN, CHANGED -> {
        Sentences each = new Sentences(slots);
        change.changes().forEach(one -> sentences.add(each.of(one)));
        if (change.kind() == SessionChange.Kind.WITHDRAWN) {
          booking("Was scheduled", change.before().orElseThrow(), slots)
              .ifPresent(text -> sentences.add(1, text));
        }
      }
    }
    return List.copyOf(sentences);
  }

  /** The time and room of a session, as far as they are known. */
  private static Optional<String> booking(String verb, SessionSummary session, SlotText slots) {
    String time = session.slot().map(slot -> " for " + slots.whole(slot)).orElse("");
    String room = session.room().map(name -> " in " + name).orElse("");
    return time.isEmpty() && room.isEmpty()
        ? Optional.empty()
        : Optional.of(verb + time + (time.isEmpty() || room.isEmpty() ? "" : ",") + room);
  }

  private static String summary(Changes changes) {
    Map<SessionChange.Kind, Integer> counts = new EnumMap<>(SessionChange.Kind.class);
    changes.sessions().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> add(count, Values.word(kind), parts));
    int removed = counts.getOrDefault(SessionChange.Kind.REMOVED, 0);
    add(changes.after() - changes.sessions().size() + removed, "unchanged", parts);
    return String.join(", ", parts) + ".";
  }

  private static void add(int count, String what, List<String> parts) {
    if (count > 0) {
      parts.add((parts.isEmpty() ? Plural.of(count, "session") : count) + " " + what);
    }
  }
}

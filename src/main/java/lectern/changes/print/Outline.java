package lectern.changes.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.changes.Changes;
import lectern.changes.SessionChange;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.session.Plural;

/**
 * Changes in sentences.
 *
 * @param heading the names of the two states
 * @param summary the numbers of sessions that were added, changed and so on
 * @param sessions the sessions by the kind of their changes
 * @param programme the changes of findings and of the numbers of people on stage
 */
record Outline(String heading, String summary, List<Group> sessions, List<Section> programme) {

  /** The sessions with changes of one kind. */
  record Group(String title, List<Section> sections) {}

  /** The sentences about one session or one aspect of the programme. */
  record Section(String title, List<String> sentences) {}

  /**
   * Makes an outline.
   *
   * @param slots the text of time slots
   * @param hasMessages whether findings are described with their messages
   */
  static Outline of(Compared compared, SlotText slots, boolean hasMessages) {
    Changes changes = compared.changes();
    List<Group> groups = new ArrayList<>();
    changes
        .byKind()
        .forEach(
            (kind, sessions) ->
                groups.add(
                    new Group(
                        title(kind, sessions.size()),
                        sessions.stream().map(session -> section(session, slots)).toList())));
    FindingLines findings = new FindingLines(changes.findings());
    List<Section> programme = new ArrayList<>();
    programme.add(
        new Section(findings.title(), hasMessages ? findings.byMessage() : findings.byRule()));
    programme.add(new Section("Diversity", DiversityLines.of(changes.diversity())));
    programme.removeIf(section -> section.sentences().isEmpty());
    return new Outline(heading(compared), summary(changes), groups, programme);
  }

  /** The names of both states. */
  static String heading(Compared compared) {
    return "Changes from "
        + Printable.line(compared.before())
        + " to "
        + Printable.line(compared.after());
  }

  /** The title of the sessions with changes of one kind: {@code Moved (3)}. */
  static String title(SessionChange.Kind kind, int sessions) {
    return Phrases.capitalized(Values.word(kind)) + " (" + sessions + ")";
  }

  private static Section section(SessionChange change, SlotText slots) {
    Stream<String> facts = Fact.of(change, slots).stream().map(Fact::sentence);
    Stream<String> sentences = change.changes().stream().map(new Sentences(slots)::of);
    return new Section(change.session().name().heading(), Stream.concat(facts, sentences).toList());
  }

  /** The numbers of sessions that were added, changed and so on. */
  static String summary(Changes changes) {
    if (changes.isEmpty()) {
      return "No changes in " + Plural.of(changes.after(), "session") + ".";
    }
    Map<SessionChange.Kind, Integer> counts = new EnumMap<>(SessionChange.Kind.class);
    changes.byKind().forEach((kind, sessions) -> counts.put(kind, sessions.size()));
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

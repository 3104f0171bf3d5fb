package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.changes.SessionChange;
import lectern.changes.SessionSummary;
import lectern.fields.Values;

/**
 * A fact about a session that only one of the states has in its programme.
 *
 * @param label with a capital
 */
record Fact(String label, String value) {

  /**
   * The time, room and status of a session that was added or removed, the speakers of an added one,
   * and the time and room that a withdrawn or declined one had.
   */
  static List<Fact> of(SessionChange change, SlotText slots) {
    return switch (change.kind()) {
      case ADDED, REMOVED -> {
        List<Fact> facts = booking(change.session(), slots);
        facts.add(new Fact("Status", Values.word(change.session().status())));
        change.after().flatMap(Fact::speakers).ifPresent(facts::add);
        yield facts;
      }
      case WITHDRAWN, DECLINED -> {
        List<Fact> facts = booking(change.before().orElseThrow(), slots);
        change
            .changes()
            .forEach(
                one ->
                    facts.removeIf(fact -> fact.label().equals(Difference.of(one, slots).label())));
        yield facts;
      }
      case SCHEDULED, MOVED, CHANGED -> List.of();
    };
  }

  /** The speakers of a session, if it has some. */
  static Optional<Fact> speakers(SessionSummary session) {
    List<String> names = session.speakers();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fact(names.size() == 1 ? "Speaker" : "Speakers", String.join(", ", names)));
  }

  /** The fact in one line: {@code Room: Ballroom C}. */
  String sentence() {
    return label + ": " + value;
  }

  private static List<Fact> booking(SessionSummary session, SlotText slots) {
    List<Fact> facts = new ArrayList<>();
    session.slot().ifPresent(slot -> facts.add(new Fact("Time", slots.whole(slot))));
    session.room().ifPresent(room -> facts.add(new Fact("Room", room)));
    return facts;
  }
}

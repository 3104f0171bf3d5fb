package lectern.check.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Count;
import lectern.check.Examination;
import lectern.proposal.AgendaItem;
import lectern.proposal.TimeSlot;
import lectern.proposal.Timeline;
import lectern.source.Place;

/**
 * The course of a session, for the rules that compare its items with each other and with the
 * session's length.
 */
public final class Course {
  private Course() {}

  /**
   * The items in the order written; none when the timeline is unknown or an item runs backwards,
   * which is reported.
   */
  static List<Timeline.TimedItem> items(Examination examination) {
    Optional<Timeline> timeline = examination.proposal().participation().timeline();
    if (timeline.isEmpty()) {
      return List.of();
    }
    List<Timeline.TimedItem> items = timeline.get().items();
    for (Timeline.TimedItem item : items) {
      if (item.minutes() <= 0) {
        return List.of();
      }
    }
    return items;
  }

  /** Where an item on the timeline says when it ends: at its end, or at its minutes. */
  static Place ends(Timeline.TimedItem item) {
    AgendaItem written = item.item();
    return written.end().value().isPresent() ? written.end().place() : written.minutes().place();
  }

  /**
   * How an agenda ends beside its session.
   *
   * @param last the item that ends last
   * @param minutes the session's length
   */
  record Ending(Timeline.TimedItem last, int minutes) {

    /** Minutes by which the agenda is longer than the session; negative when it is shorter. */
    int excess() {
      return last.end() - minutes;
    }

    /** What is said of an agenda that does not end with its session. */
    String message() {
      return "The agenda ends at "
          + Timeline.clock(last.end())
          + ", but the session after "
          + Count.of(minutes, "minute")
          + ".";
    }
  }

  /** How the agenda ends, if its course and the session's length are known. */
  static Optional<Ending> ending(Examination examination) {
    List<Timeline.TimedItem> items = items(examination);
    Optional<Integer> minutes = items.isEmpty() ? Optional.empty() : minutes(examination);
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    Timeline.TimedItem last = items.get(0);
    for (Timeline.TimedItem item : items) {
      last = item.end() > last.end() ? item : last;
    }
    return Optional.of(new Ending(last, minutes.get()));
  }

  /**
   * The session's length in minutes: as its format says, or as long as its slot; unknown when the
   * two differ, which is reported.
   */
  public static Optional<Integer> minutes(Examination examination) {
    Optional<Integer> format = formatMinutes(examination).filter(minutes -> minutes > 0);
    Optional<Integer> slot = slotMinutes(examination);
    boolean differ = format.isPresent() && slot.isPresent() && !format.equals(slot);
    if (differ) {
      return Optional.empty();
    }
    return format.isPresent() ? format : slot;
  }

  /** The session's length as its format says. */
  static Optional<Integer> formatMinutes(Examination examination) {
    return examination
        .proposal()
        .content()
        .format()
        .value()
        .flatMap(format -> format.minutes().value());
  }

  /** The length of the session's slot; none when it runs backwards, which is reported. */
  static Optional<Integer> slotMinutes(Examination examination) {
    return examination
        .proposal()
        .schedule()
        .time()
        .value()
        .flatMap(TimeSlot::minutes)
        .filter(minutes -> minutes > 0);
  }
}

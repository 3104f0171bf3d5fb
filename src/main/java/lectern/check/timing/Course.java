package lectern.check.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Examination;
import lectern.proposal.SessionFormat;
import lectern.proposal.TimeSlot;
import lectern.proposal.Timeline;

/**
 * The course of a session, for the rules that compare its items with each other and with the
 * session's length.
 */
final class Course {
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

  /** The item that ends last. */
  static Optional<Timeline.TimedItem> last(List<Timeline.TimedItem> items) {
    Optional<Timeline.TimedItem> last = Optional.empty();
    for (Timeline.TimedItem item : items) {
      if (last.isEmpty() || item.end() > last.get().end()) {
        last = Optional.of(item);
      }
    }
    return last;
  }

  /** The session's length in minutes: as its format says, else as long as its slot. */
  static Optional<Integer> minutes(Examination examination) {
    return examination
        .proposal()
        .content()
        .format()
        .value()
        .map(SessionFormat::minutes)
        .flatMap(field -> field.value())
        .or(() -> examination.proposal().schedule().time().value().flatMap(TimeSlot::minutes))
        .filter(minutes -> minutes > 0);
  }

  /** Minutes in words. */
  static String words(int minutes) {
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}

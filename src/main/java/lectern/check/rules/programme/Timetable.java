package lectern.check.rules.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import lectern.proposal.Zone;
import lectern.session.Plural;

/** The bookings of one person, room or theme in chronological order. */
final class Timetable {
  private static final Comparator<Booking> BY_START =
      (a, b) -> a.slot().start().compareTo(b.slot().start());

  private final List<Booking> bookings;

  /**
   * Sorts bookings.
   *
   * @param bookings at least one; those that start at the same time keep their order
   */
  Timetable(List<Booking> bookings) {
    this.bookings = new ArrayList<>(bookings);
    this.bookings.sort(BY_START);
  }

  /**
   * A booking that starts during others.
   *
   * @param earlier the one of the others that ends last
   * @param more the number of further others
   */
  record Overlap(Booking later, Booking earlier, int more) {

    /** The time of the overlap and the number of further sessions, for messages. */
    String text() {
      String others = more == 0 ? "" : "; " + Plural.of(more, "more session") + " at that time";
      Zone zone = later.session().zone();
      return later.slot().overlap(earlier.slot()).map(slot -> slot.text(zone)).orElse("") + others;
    }
  }

  /** Returns each booking that starts during others, once. */
  List<Overlap> overlaps() {
    List<Overlap> overlaps = new ArrayList<>();
    Booking last = bookings.get(0);
    PriorityQueue<Instant> ends = new PriorityQueue<>(List.of(last.slot().end()));
    for (Booking booking : bookings.subList(1, bookings.size())) {
      while (!ends.isEmpty() && !ends.peek().isAfter(booking.slot().start())) {
        ends.remove();
      }
      if (!ends.isEmpty()) {
        overlaps.add(new Overlap(booking, last, ends.size() - 1));
      }
      ends.add(booking.slot().end());
      last = lastToEnd(last, booking);
    }
    return overlaps;
  }

  /**
   * A booking and the one before it.
   *
   * @param minutes the time between them
   */
  record Succession(Booking later, Booking earlier, long minutes) {}

  /** Returns each booking that follows others without overlap, with the last of these to end. */
  List<Succession> successions() {
    List<Succession> successions = new ArrayList<>();
    Booking last = bookings.get(0);
    for (Booking booking : bookings.subList(1, bookings.size())) {
      if (!booking.slot().start().isBefore(last.slot().end())) {
        long minutes = Duration.between(last.slot().end(), booking.slot().start()).toMinutes();
        successions.add(new Succession(booking, last, minutes));
      }
      last = lastToEnd(last, booking);
    }
    return successions;
  }

  private static Booking lastToEnd(Booking earlier, Booking later) {
    return later.slot().end().isBefore(earlier.slot().end()) ? earlier : later;
  }
}

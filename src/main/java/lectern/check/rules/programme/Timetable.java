package lectern.check.rules.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import lectern.session.Plural;
import lectern.session.Slot;

/** The bookings of one person or one thing in the order of time. */
final class Timetable {
  private static final Comparator<Booking> BY_START =
      (a, b) -> a.slot().start().compareTo(b.slot().start());

  private final List<Booking> bookings;

  /**
   * Sorts bookings.
   *
   * @param bookings at least one, in the order that holds for those that start at the same time
   */
  Timetable(List<Booking> bookings) {
    this.bookings = new ArrayList<>(bookings);
    this.bookings.sort(BY_START);
  }

  /**
   * A booking that starts while others last.
   *
   * @param earlier of the others the one that ends last
   * @param more how many others there are besides
   */
  record Overlap(Booking later, Booking earlier, int more) {

    /** The time that both take and the number of the others, within a message. */
    String words() {
      String others = more == 0 ? "" : ", and " + Plural.of(more, "more session") + " then";
      return later.slot().overlap(earlier.slot()).map(Slot::text).orElse("") + others;
    }
  }

  /** Every booking that starts while others last, once. */
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
   * A booking with the one before it.
   *
   * @param minutes between the two
   */
  record Succession(Booking later, Booking earlier, long minutes) {}

  /** Every booking that follows on another without overlap, with the last to end before it. */
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

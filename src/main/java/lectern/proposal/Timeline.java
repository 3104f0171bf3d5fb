package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;

/**
 * An agenda with the start and end of every item.
 *
 * @param items the items in the order written
 */
public record Timeline(List<TimedItem> items) {
  private static final int MINUTES_OF_DAY = 24 * 60;

  /**
   * An agenda item on the timeline.
   *
   * @param start minutes after the start of the session
   * @param end minutes after the start of the session
   * @param origin the start of the session in minutes after midnight, if the agenda has times of
   *     day; otherwise 0
   */
  public record TimedItem(AgendaItem item, int start, int end, int origin) {
    /** Returns the duration in minutes; negative if the end is before the start. */
    public int minutes() {
      return end - start;
    }

    /** Formats minutes after the start of the session as the agenda has them. */
    public String clock(int minutes) {
      return Timeline.clock(origin > 0 ? (origin + minutes) % MINUTES_OF_DAY : minutes);
    }
  }

  /**
   * Computes the start and end of each item from its start, end and minutes. The default start is
   * the end of the previous item. Headings have no times.
   *
   * @param origin the start of the session in the times of the agenda: 0, or minutes after midnight
   * @return empty if a time is invalid or unknown
   */
  static Optional<Timeline> of(List<AgendaItem> agenda, int origin) {
    List<TimedItem> items = new ArrayList<>();
    int clock = 0;
    for (AgendaItem item : agenda) {
      if (item.isHeading()) {
        continue;
      }
      Optional<TimedItem> placed = place(item, clock, origin);
      if (placed.isEmpty()) {
        return Optional.empty();
      }
      items.add(placed.get());
      clock = placed.get().end();
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Timeline(List.copyOf(items)));
  }

  private static Optional<TimedItem> place(AgendaItem item, int before, int origin) {
    if (isBroken(item.start()) || isBroken(item.end()) || isBroken(item.minutes())) {
      return Optional.empty();
    }
    Optional<Integer> minutes = item.minutes().value();
    Optional<Integer> end = item.end().value().map(time -> after(time, origin));
    int counted =
        end.isPresent() && minutes.isPresent() ? Math.max(0, end.get() - minutes.get()) : before;
    int start = item.start().value().map(time -> after(time, origin)).orElse(counted);
    long stop = end.isPresent() ? end.get() : start + (long) minutes.orElse(Integer.MAX_VALUE);
    return stop < Integer.MAX_VALUE
        ? Optional.of(new TimedItem(item, start, (int) stop, origin))
        : Optional.empty();
  }

  /** Returns the minutes from the origin to a time, which may be after midnight. */
  private static int after(int time, int origin) {
    int minutes = time - origin;
    return minutes < -MINUTES_OF_DAY / 2 ? minutes + MINUTES_OF_DAY : minutes;
  }

  private static boolean isBroken(Field<?> field) {
    return field instanceof Field.Broken || field instanceof Field.Blank;
  }

  /** Formats minutes after the start of a session as {@code 01:25}. */
  public static String clock(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    return (hours < 10 ? "0" : "") + hours + (rest < 10 ? ":0" : ":") + rest;
  }

  /** Returns the minutes after the start of the session at which the last item ends. */
  public int end() {
    int end = 0;
    for (TimedItem item : items) {
      end = Math.max(end, item.end());
    }
    return end;
  }
}

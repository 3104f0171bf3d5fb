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

  /**
   * An agenda item on the timeline.
   *
   * @param start minutes after the start of the session
   * @param end minutes after the start of the session
   */
  public record TimedItem(AgendaItem item, int start, int end) {
    /** Returns the duration in minutes; negative if the end is before the start. */
    public int minutes() {
      return end - start;
    }
  }

  /**
   * Computes the start and end of each item from its start, end and minutes. The default start is
   * the end of the previous item.
   *
   * @return empty if a time is invalid or unknown
   */
  public static Optional<Timeline> of(List<AgendaItem> agenda) {
    List<TimedItem> items = new ArrayList<>();
    int clock = 0;
    for (AgendaItem item : agenda) {
      Optional<TimedItem> placed = place(item, clock);
      if (placed.isEmpty()) {
        return Optional.empty();
      }
      items.add(placed.get());
      clock = placed.get().end();
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Timeline(List.copyOf(items)));
  }

  private static Optional<TimedItem> place(AgendaItem item, int before) {
    if (isBroken(item.start()) || isBroken(item.end()) || isBroken(item.minutes())) {
      return Optional.empty();
    }
    Optional<Integer> minutes = item.minutes().value();
    Optional<Integer> end = item.end().value();
    int counted =
        end.isPresent() && minutes.isPresent() ? Math.max(0, end.get() - minutes.get()) : before;
    int start = item.start().value().orElse(counted);
    long stop = end.isPresent() ? end.get() : start + (long) minutes.orElse(Integer.MAX_VALUE);
    return stop < Integer.MAX_VALUE
        ? Optional.of(new TimedItem(item, start, (int) stop))
        : Optional.empty();
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

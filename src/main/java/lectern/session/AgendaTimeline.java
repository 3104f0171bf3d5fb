package lectern.session;

import java.util.List;
import java.util.Optional;
import lectern.proposal.AgendaItem;
import lectern.proposal.TimeSlot;
import lectern.proposal.Timeline;
import lectern.source.SourceRange;

/**
 * The timeline of an agenda, for the rules that compare its items with each other and with the
 * session length.
 */
public final class AgendaTimeline {
  private AgendaTimeline() {}

  /**
   * The items in the order written; empty if the timeline is unknown or an item doesn't end after
   * its start, which is reported.
   */
  public static List<Timeline.TimedItem> items(ProposalContext context) {
    Optional<Timeline> timeline = context.proposal().participation().timeline();
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

  /** The range that sets the end of an item: its end or its minutes. */
  public static SourceRange ends(Timeline.TimedItem item) {
    AgendaItem written = item.item();
    return written.end().value().isPresent() ? written.end().range() : written.minutes().range();
  }

  /**
   * The end of an agenda compared with its session.
   *
   * @param last the item that ends last
   * @param minutes the session's length
   */
  public record Ending(Timeline.TimedItem last, int minutes) {

    /** The minutes by which the agenda exceeds the session; negative if it is shorter. */
    public int excess() {
      return last.end() - minutes;
    }

    /** The message if the two differ. */
    public String message() {
      return "The agenda takes "
          + Plural.of(last.end(), "minute")
          + ", but the session is "
          + Plural.of(minutes, "minute")
          + " long.";
    }
  }

  /** The end of the agenda, if its timeline and the session's length are known. */
  public static Optional<Ending> ending(ProposalContext context) {
    List<Timeline.TimedItem> items = items(context);
    Optional<Integer> minutes = items.isEmpty() ? Optional.empty() : minutes(context);
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
   * The session length in minutes, from its format or its time slot; empty if the two differ, which
   * is reported.
   */
  public static Optional<Integer> minutes(ProposalContext context) {
    Optional<Integer> format = formatMinutes(context).filter(minutes -> minutes > 0);
    Optional<Integer> slot = slotMinutes(context);
    boolean differ = format.isPresent() && slot.isPresent() && !format.equals(slot);
    if (differ) {
      return Optional.empty();
    }
    return format.isPresent() ? format : slot;
  }

  /** The session length from its format. */
  public static Optional<Integer> formatMinutes(ProposalContext context) {
    return context.proposal().content().formatMinutes();
  }

  /** The length of the time slot; empty if the slot can't be used, which is reported. */
  public static Optional<Integer> slotMinutes(ProposalContext context) {
    return SlotFault.of(context.proposal()).isPresent()
        ? Optional.empty()
        : context.proposal().schedule().time().value().flatMap(TimeSlot::minutes);
  }
}

package lectern.check.rules.timing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lectern.proposal.Activity;
import lectern.proposal.Timeline;
import lectern.session.AgendaTimeline;
import lectern.session.ProposalContext;

/** The minutes of an agenda by activity. */
public record ActivityMinutes(Map<Activity, Long> minutes) {

  /**
   * Returns the minutes of a proposal's agenda; empty unless the times and the activity of every
   * item are known.
   */
  public static Optional<ActivityMinutes> of(ProposalContext context) {
    Map<Activity, Long> minutes = new EnumMap<>(Activity.class);
    for (Timeline.TimedItem item : AgendaTimeline.items(context)) {
      Optional<Activity> activity = item.item().activity().value();
      if (activity.isEmpty()) {
        return Optional.empty();
      }
      minutes.merge(activity.get(), (long) item.minutes(), Long::sum);
    }
    return minutes.isEmpty()
        ? Optional.empty()
        : Optional.of(new ActivityMinutes(Collections.unmodifiableMap(minutes)));
  }

  /** The minutes of all activities; never 0. */
  public long total() {
    long total = 0;
    for (long some : minutes.values()) {
      total += some;
    }
    return total;
  }

  /** The minutes of activities in which the audience takes part. */
  public long audienceParticipation() {
    long sum = 0;
    for (Map.Entry<Activity, Long> entry : minutes.entrySet()) {
      sum += entry.getKey().isAudienceParticipation() ? entry.getValue() : 0;
    }
    return sum;
  }
}

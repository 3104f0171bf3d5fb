package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Values;
import lectern.proposal.Activity;
import lectern.proposal.AgendaItem;
import lectern.proposal.Participation;
import lectern.proposal.Timeline;

/** The agenda as a listing prints it: {@code 00:00 – 00:15 Introductions}. */
final class AgendaLines {
  private AgendaLines() {}

  /** Returns one line for each item; without times where these are unknown. */
  static List<String> of(Participation participation) {
    List<String> lines = new ArrayList<>();
    Optional<Timeline> timeline = participation.timeline();
    if (timeline.isPresent()) {
      for (Timeline.TimedItem item : timeline.get().items()) {
        String time = Timeline.clock(item.start()) + " – " + Timeline.clock(item.end());
        lines.add(words(item.item()).map(words -> time + " " + words).orElse(time));
      }
    } else {
      for (AgendaItem item : participation.agenda().value().orElse(List.of())) {
        words(item).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<String> words(AgendaItem item) {
    return item.title().value().or(() -> item.activity().value().map(AgendaLines::words));
  }

  /** An activity as a title: {@code Q-and-a}. */
  private static String words(Activity activity) {
    String word = Values.word(activity);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

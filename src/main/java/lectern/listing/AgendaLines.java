package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.AgendaItem;
import lectern.proposal.Participation;
import lectern.proposal.Timeline;

/** The agenda as a listing prints it: {@code 00:00 – 00:15 Introductions}. */
final class AgendaLines {
  private AgendaLines() {}

  /** One line for each item; without times where these can't be told. */
  static List<String> of(Participation participation) {
    List<String> lines = new ArrayList<>();
    Optional<Timeline> timeline = participation.timeline();
    if (timeline.isPresent()) {
      for (Timeline.TimedItem item : timeline.get().items()) {
        String time = Timeline.clock(item.start()) + " – " + Timeline.clock(item.end());
        lines.add(item.item().title().value().map(title -> time + " " + title).orElse(time));
      }
    } else {
      for (AgendaItem item : participation.agenda().value().orElse(List.of())) {
        item.title().value().ifPresent(lines::add);
      }
    }
    return lines;
  }
}

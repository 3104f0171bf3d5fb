package lectern.listing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.fields.Values;
import lectern.proposal.Activity;
import lectern.proposal.AgendaItem;
import lectern.proposal.Participation;
import lectern.proposal.Timeline;

/** The agenda as a listing prints it: {@code 00:00 – 00:15 Introductions}. */
public final class AgendaLines {
  private AgendaLines() {}

  /** Returns one line for each item, with its times as far as they are known. */
  public static List<String> of(Participation participation) {
    IdentityHashMap<AgendaItem, Timeline.TimedItem> timed = new IdentityHashMap<>();
    Optional<Timeline> timeline = participation.timeline();
    for (Timeline.TimedItem item : timeline.map(Timeline::items).orElse(List.of())) {
      timed.put(item.item(), item);
    }
    List<String> lines = new ArrayList<>();
    for (AgendaItem item : participation.agenda().value().orElse(List.of())) {
      Timeline.TimedItem time = timed.get(item);
      String line =
          time == null
              ? untimed(item)
              : joined(
                  time.clock(time.start()) + " – " + time.clock(time.end()),
                  words(item).orElse(""));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** An item whose times do not follow from the agenda, with those that are written. */
  private static String untimed(AgendaItem item) {
    String start = written(item.start(), Timeline::clock);
    String end = written(item.end(), Timeline::clock);
    String minutes = written(item.minutes(), length -> length + " min");
    String time = end.isEmpty() ? start : joined(start, "– " + end);
    return joined(
        joined(joined(item.mark().orElse(""), time), words(item).orElse("")),
        minutes.isEmpty() ? "" : "(" + minutes + ")");
  }

  private static String written(Field<Integer> field, Function<Integer, String> words) {
    if (field instanceof Field.Broken<Integer> broken) {
      return asWritten(broken).orElse("");
    }
    return field.value().map(words).orElse("");
  }

  private static Optional<String> asWritten(Field<?> field) {
    List<String> lines = FieldLines.written(field);
    return lines.isEmpty() ? Optional.empty() : Optional.of(OneLine.of(String.join(", ", lines)));
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }

  private static Optional<String> words(AgendaItem item) {
    return item.title()
        .value()
        .or(() -> asWritten(item.title()))
        .or(() -> item.activity().value().map(AgendaLines::words))
        .or(() -> asWritten(item.activity()));
  }

  /** An activity as a title: {@code Q-and-a}. */
  private static String words(Activity activity) {
    String word = Values.word(activity);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

package lectern.listing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.proposal.Proposal;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;
import lectern.source.yaml.Node;

/** The time of a session in a listing: in the notation of the pages, or else as it is written. */
final class TimeBlock {
  private static final String BETWEEN = " - ";

  private TimeBlock() {}

  /**
   * Returns the time; empty if none is written.
   *
   * @param zone the time zone in which it is printed
   */
  static Optional<Block> of(Proposal proposal, Zone zone) {
    Field<TimeSlot> field = proposal.schedule().time();
    if (field instanceof Field.Broken<TimeSlot> broken) {
      return lines(written(broken));
    }
    return field.value().flatMap(time -> of(time, proposal, zone));
  }

  private static Optional<Block> of(TimeSlot time, Proposal proposal, Zone zone) {
    Optional<OffsetDateTime> start = time.start().value();
    Optional<OffsetDateTime> end = end(time, proposal);
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(new Block.Slot(start.get(), end.get(), zone));
    }
    List<String> ends = new ArrayList<>();
    add(time.start(), zone, ends);
    add(time.end(), zone, ends);
    String day = start.isEmpty() ? time.date().value().map(date -> date + " ").orElse("") : "";
    return lines(day + String.join(BETWEEN, ends));
  }

  /** Returns the end, which follows from the minutes of the format if it is missing. */
  private static Optional<OffsetDateTime> end(TimeSlot time, Proposal proposal) {
    if (time.end().value().isPresent() || !(time.end() instanceof Field.Missing)) {
      return time.end().value();
    }
    Optional<Integer> minutes = proposal.content().formatMinutes();
    return time.start().value().flatMap(start -> minutes.map(start::plusMinutes));
  }

  private static void add(Field<OffsetDateTime> field, Zone zone, List<String> ends) {
    if (field.value().isPresent()) {
      ends.add(SlotLine.moment(field.value().get(), zone));
    } else if (field instanceof Field.Broken<OffsetDateTime> broken) {
      ends.add(written(broken));
    }
  }

  private static String written(Field.Broken<?> broken) {
    return broken.node().map(TimeBlock::text).orElse("");
  }

  private static String text(Node node) {
    List<String> parts = new ArrayList<>();
    if (node instanceof Node.Scalar scalar) {
      parts.add(OneLine.of(scalar.text()));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> parts.add(text(item)));
    } else if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(entry -> parts.add(entry.key().text() + ": " + text(entry.value())));
    }
    return String.join(BETWEEN, parts);
  }

  private static Optional<Block> lines(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Block.Lines(List.of(text)));
  }
}

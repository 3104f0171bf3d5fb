package lectern.listing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.proposal.AsWritten;
import lectern.proposal.Proposal;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;
import lectern.session.SlotFault;

/** The time of a session in a listing: in the notation of the pages, or else as it is written. */
final class TimeBlock {
  private static final String BETWEEN = " - ";

  private TimeBlock() {}

  /**
   * Returns the time; empty if none is written.
   *
   * @param zone the time zone in which it is printed
   * @param isAsOnPages whether the forum's pages print it
   */
  static Optional<Block> of(Proposal proposal, Zone zone, boolean isAsOnPages) {
    Field<TimeSlot> field = proposal.schedule().time();
    if (field instanceof Field.Broken<TimeSlot> broken) {
      return lines(written(broken));
    }
    return field.value().flatMap(time -> of(time, proposal, zone, isAsOnPages));
  }

  private static Optional<Block> of(
      TimeSlot time, Proposal proposal, Zone zone, boolean isAsOnPages) {
    Optional<OffsetDateTime> start = time.start().value();
    Optional<OffsetDateTime> end = SlotFault.end(time, proposal);
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(new Block.Slot(start.get(), end.get(), zone, isAsOnPages));
    }
    List<String> ends = new ArrayList<>();
    add(time.start(), zone, ends);
    add(time.end(), zone, ends);
    String day = start.isEmpty() ? time.date().value().map(date -> date + " ").orElse("") : "";
    return lines(day + String.join(BETWEEN, ends));
  }

  private static void add(Field<OffsetDateTime> field, Zone zone, List<String> ends) {
    if (field.value().isPresent()) {
      ends.add(SlotLine.moment(field.value().get(), zone));
    } else if (field instanceof Field.Broken<OffsetDateTime> broken) {
      ends.add(written(broken));
    }
  }

  private static String written(Field.Broken<?> broken) {
    return broken.node().map(node -> String.join(BETWEEN, AsWritten.parts(node))).orElse("");
  }

  private static Optional<Block> lines(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Block.Lines(List.of(text)));
  }
}

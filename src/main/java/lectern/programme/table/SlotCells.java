package lectern.programme.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lectern.session.Slot;

/** A time in the form that spreadsheets take for one: {@code 2021-12-10 10:15}. */
final class SlotCells {
  static final List<String> HEADER = List.of("start", "end", "time-zone");

  private SlotCells() {}

  /** Start, end and zone; blank for a session without a time. */
  static List<String> of(Optional<Slot> slot, ZoneId zone) {
    return slot.map(
            given -> List.of(local(given.start(), zone), local(given.end(), zone), zone.getId()))
        .orElse(List.of("", "", ""));
  }

  private static String local(Instant moment, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    return local.toLocalDate() + " " + local.toLocalTime();
  }
}

package lectern.programme.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import lectern.fields.Values;
import lectern.output.table.Column;
import lectern.output.table.SheetCell;
import lectern.programme.Entry;
import lectern.session.Slot;

/** The columns about a session that several tables have. */
final class SessionColumns {
  private SessionColumns() {}

  /** Its event, type, number, title and status. */
  static List<Column<Entry>> names() {
    return List.of(
        Column.optional("event", entry -> entry.name().event()),
        Column.optional("type", entry -> entry.name().type()),
        new Column<>("number", entry -> SheetCell.of(entry.name().number())),
        Column.text("title", entry -> entry.name().title()),
        Column.text("status", entry -> Values.word(entry.status())));
  }

  /** Its start, its end and the time zone of both; blank for a session without a time. */
  static List<Column<Entry>> times(ZoneId zone) {
    return List.of(
        moment("start", Slot::start, zone),
        moment("end", Slot::end, zone),
        Column.optional("time-zone", entry -> entry.slot().map(slot -> zone.getId())));
  }

  private static Column<Entry> moment(String name, Function<Slot, Instant> moment, ZoneId zone) {
    return new Column<>(
        name,
        entry ->
            entry
                .slot()
                .map(moment)
                .<SheetCell>map(at -> new SheetCell.Moment(LocalDateTime.ofInstant(at, zone)))
                .orElse(SheetCell.BLANK));
  }
}

package lectern.output.table;

import java.time.LocalDateTime;
import java.util.Optional;

/** The value in a cell of a sheet. */
public sealed interface SheetCell {
  /** The cell without a value. */
  SheetCell BLANK = new Text("");

  /** The value as plain text. */
  String text();

  /** The cell of a number, blank without one. */
  static SheetCell of(Optional<Integer> number) {
    return number.<SheetCell>map(given -> new Figure(given)).orElse(BLANK);
  }

  /** A text, safe to print; empty for a blank cell. */
  record Text(String text) implements SheetCell {}

  /** A whole number. */
  record Figure(long number) implements SheetCell {
    @Override
    public String text() {
      return Long.toString(number);
    }
  }

  /** A date and time, as text in the form that spreadsheets recognize: {@code 2021-12-10 10:15}. */
  record Moment(LocalDateTime moment) implements SheetCell {
    @Override
    public String text() {
      return moment.toLocalDate() + " " + moment.toLocalTime();
    }
  }
}

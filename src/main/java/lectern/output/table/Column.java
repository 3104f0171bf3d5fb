package lectern.output.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param <R> what a row is about
 * @param name its heading unless another is chosen
 * @param value the cell in the row of something
 */
public record Column<R>(String name, Function<R, SheetCell> value) {

  /** A column of texts, which are safe to print. */
  public static <R> Column<R> text(String name, Function<R, String> text) {
    return new Column<>(name, row -> new SheetCell.Text(text.apply(row)));
  }

  /** A column of texts, which are safe to print; blank where there is none. */
  public static <R> Column<R> optional(String name, Function<R, Optional<String>> text) {
    return text(name, row -> text.apply(row).orElse(""));
  }

  /** The same column in rows about something that has what this one is about. */
  public <S> Column<S> of(Function<S, R> part) {
    return new Column<>(name, row -> value.apply(part.apply(row)));
  }
}

package lectern.programme.site;

/**
 * The rules of a style sheet that turn classes into places in a grid. A strict content security
 * policy allows no style in an element.
 */
final class GridRules {
  /** The classes count the lines of a grid, which start at 1, behind that of times or rooms. */
  private static final int FIRST = 2;

  private GridRules() {}

  /** The classes of a room. */
  static String place(DayGrid.Room room) {
    return "in-" + (FIRST + room.from()) + " out-" + (FIRST + room.to());
  }

  /** The classes of a session. */
  static String place(DayGrid.Cell cell) {
    return row(cell)
        + " till-"
        + (FIRST + cell.to())
        + cell.column()
            .map(at -> " in-" + (FIRST + at) + " out-" + (FIRST + at + 1))
            .orElse(" plenary");
  }

  /** The class of the row in which a session starts. */
  static String row(DayGrid.Cell cell) {
    return "from-" + (FIRST + cell.from());
  }

  /** The rules for so many rows and columns. */
  static String of(int rows, int columns) {
    StringBuilder css = new StringBuilder();
    for (int i = FIRST; i <= rows + FIRST; i++) {
      rule("from", i, css);
      rule("till", i, css);
    }
    for (int i = FIRST; i <= columns + FIRST; i++) {
      rule("in", i, css);
      rule("out", i, css);
    }
    for (int i = 1; i <= columns; i++) {
      rule("columns", i, css);
    }
    return css.toString();
  }

  private static void rule(String name, int number, StringBuilder css) {
    css.append('.').append(name).append('-').append(number);
    css.append(" { --").append(name).append(": ").append(number).append("; }\n");
  }
}

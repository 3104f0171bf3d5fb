package lectern.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code --width}: the greatest width of lines of text. */
final class WidthOption implements Arguments {
  private static final int DEFAULT = 80;

  private final int least;
  private final Argument<Integer> width;

  /**
   * Creates the option.
   *
   * @param least the least width allowed
   */
  WidthOption(int least, String description) {
    this.least = least;
    this.width = Argument.number("--width", "COLUMNS", description);
  }

  /** The width of text that is not wrapped where it is 0. */
  static WidthOption ofWrapping() {
    return new WidthOption(0, "Wrap text at this many columns; 0 wraps nothing (default: 80).");
  }

  @Override
  public void addTo(CommandSpec command) {
    width.addTo(command);
  }

  /**
   * Returns the width in columns.
   *
   * @throws UsageException if it is too small
   */
  int columns() throws UsageException {
    int columns = width.value().orElse(DEFAULT);
    if (columns < least) {
      throw new UsageException("The width " + columns + " is less than " + least + ".");
    }
    return columns;
  }
}

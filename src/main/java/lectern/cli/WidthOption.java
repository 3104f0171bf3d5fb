package lectern.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How wide lines of text may be. */
final class WidthOption {
  private static final int DEFAULT = 80;

  private final int least;
  private final OptionSpec width;

  /**
   * Makes the option.
   *
   * @param least the least width that is of use
   */
  WidthOption(int least, String description) {
    this.least = least;
    this.width =
        OptionSpec.builder("--width")
            .paramLabel("COLUMNS")
            .type(int.class)
            .initialValue(DEFAULT)
            .description(description)
            .build();
  }

  /** That of text which is not wrapped at all if the width is 0. */
  static WidthOption ofWrapping() {
    return new WidthOption(0, "Wrap text at this many columns; 0 wraps nothing (default: 80).");
  }

  void addTo(CommandSpec command) {
    command.addOption(width);
  }

  /**
   * The width.
   *
   * @throws UsageException if it is of no use
   */
  int columns() throws UsageException {
    int columns = width.getValue();
    if (columns < least) {
      throw new UsageException("The width " + columns + " is less than " + least + ".");
    }
    return columns;
  }
}

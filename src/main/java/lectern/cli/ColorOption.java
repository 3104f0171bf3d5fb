package lectern.cli;

import lectern.report.Style;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --color}: whether standard output is colored. */
final class ColorOption implements Arguments {
  private final Argument<Color> color = Argument.choice("--color", "WHEN", Color.values());

  @Override
  public void addTo(CommandSpec command) {
    color.addTo(command);
  }

  /**
   * Returns the style of standard output. Hyperlinks and the width of the terminal are for
   * terminals only, even where colors are on.
   */
  Style style(Console console) {
    boolean isOn = color.or(Color.AUTO).isOn(console.environment(), console.outIsTerminal());
    boolean isTerminal = console.outIsTerminal();
    return new Style(isOn, isOn && isTerminal, isTerminal ? console.width() : Style.DEFAULT_WIDTH);
  }
}

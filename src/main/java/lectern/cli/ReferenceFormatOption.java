package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.check.Rule;
import lectern.report.RuleJson;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-format} of the commands that print the reference of rules. */
final class ReferenceFormatOption implements Arguments {
  /** A format of the reference. */
  enum Format {
    TEXT,
    JSON
  }

  private final Argument<Format> format =
      Argument.choice("--output-format", "FORMAT", Format.values());

  @Override
  public void addTo(CommandSpec command) {
    format.addTo(command);
  }

  /** Prints rules as JSON, or as a text that is only made when it is printed. */
  String print(List<Rule> rules, Text text) throws IOException {
    return format.or(Format.TEXT) == Format.JSON ? RuleJson.text(rules) : text.make();
  }

  /** A text to be made. */
  interface Text {
    String make();
  }
}

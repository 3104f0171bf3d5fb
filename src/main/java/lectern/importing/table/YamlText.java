package lectern.importing.table;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import lectern.output.Printable;

/** Texts in double quotes for YAML, on one line. */
final class YamlText {
  private YamlText() {}

  static String quoted(String text) {
    // JSON escapes control characters in a way that YAML reads too.
    return Printable.line(
        "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"");
  }
}

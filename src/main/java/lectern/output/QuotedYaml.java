package lectern.output;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts in double quotes for YAML, on one line. */
public final class QuotedYaml {
  private QuotedYaml() {}

  /** Returns a text in quotes, with escapes for what is not printed. */
  public static String quoted(String text) {
    // JSON escapes control characters in a way that YAML reads too.
    return Printable.line(
        "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"");
  }
}

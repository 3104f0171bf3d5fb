package lectern.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** JSON in which everything that is unsafe to print is escaped. */
public final class SafeJson {
  private SafeJson() {}

  /** Returns a generator of indented JSON. */
  public static JsonGenerator indented(Writer out) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    JsonGenerator json = onOneLine(out);
    json.setPrettyPrinter(printer);
    return json;
  }

  /** Returns a generator of JSON without line breaks. */
  public static JsonGenerator onOneLine(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setCharacterEscapes(new SafeEscapes());
    return json;
  }
}

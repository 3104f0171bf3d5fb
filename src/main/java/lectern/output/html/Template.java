package lectern.output.html;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A Mustache template of a page, or of a part of one, among the program's resources. Every value is
 * escaped but those in three braces.
 *
 * @see <a href="https://mustache.github.io/mustache.5.html">mustache(5)</a>
 */
public final class Template {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler().withEscaper(Html::escaped).emptyStringIsFalse(true);

  private final com.samskivert.mustache.Template template;

  private Template(com.samskivert.mustache.Template template) {
    this.template = template;
  }

  /**
   * Reads a template.
   *
   * @param beside a class of its package
   */
  public static Template of(Class<?> beside, String name) {
    return new Template(COMPILER.compile(resource(beside, name)));
  }

  /**
   * Fills in the values.
   *
   * @param values a record with a component for each name in the template
   */
  public String print(Record values) {
    return template.execute(values);
  }

  /**
   * Reads a text resource of the program.
   *
   * @param beside a class of its package
   */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without \"" + name + "\".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

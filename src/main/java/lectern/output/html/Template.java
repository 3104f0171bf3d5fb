package lectern.output.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A Mustache template of a page, or of a part of one. Every value is escaped but those in three
 * braces; a name that stands for no value is a mistake.
 *
 * @see <a href="https://mustache.github.io/mustache.5.html">mustache(5)</a>
 */
public final class Template {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(Html::escaped)
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withLoader(
              name -> {
                throw new MustacheException("Partials such as {{>" + name + "}} are not supported");
              });

  private final com.samskivert.mustache.Template template;
  private final String file;

  private Template(com.samskivert.mustache.Template template, String file) {
    this.template = template;
    this.file = file;
  }

  /**
   * Reads a template of the program.
   *
   * @param beside a class of its package
   */
  public static Template of(Class<?> beside, String name) {
    return parse(resource(beside, name), name);
  }

  /**
   * Reads the text of a template.
   *
   * @param file its name in messages
   * @throws TemplateException if it has a mistake
   */
  static Template parse(String text, String file) {
    try {
      return new Template(COMPILER.compile(text), file);
    } catch (MustacheParseException e) {
      throw TemplateException.of(file, e.getMessage());
    }
  }

  /**
   * Fills in the values.
   *
   * @param values a record with a component for each name in the template
   * @throws TemplateException if it has another name
   */
  public String print(Record values) {
    try {
      return template.execute(values);
    } catch (MustacheException.Context e) {
      throw new TemplateException(
          file + ":" + e.lineNo + ": \"" + e.key + "\" is not a value of this template.");
    } catch (MustacheException e) {
      throw TemplateException.of(file, e.getMessage());
    }
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

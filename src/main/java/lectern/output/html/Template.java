package lectern.output.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.source.Suggestion;

/**
 * A Mustache template of a page, or of a part of one. Every value is escaped but those in three
 * braces; a name that stands for no value is a mistake.
 *
 * @see <a href="https://mustache.github.io/mustache.5.html">mustache(5)</a>
 */
final class Template {
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
  private final String text;
  private final String file;

  private Template(com.samskivert.mustache.Template template, String text, String file) {
    this.template = template;
    this.text = text;
    this.file = file;
  }

  /**
   * Reads the text of a template.
   *
   * @param file its name in messages
   * @throws TemplateException if it has a mistake
   */
  static Template parse(String text, String file) {
    try {
      return new Template(COMPILER.compile(text), text, file);
    } catch (MustacheParseException e) {
      throw TemplateException.of(file, e.getMessage());
    }
  }

  /**
   * Refuses names of values that another template does not have, also in parts that the values at
   * hand leave out.
   *
   * @throws TemplateException if there is such a name
   */
  void refuseUnknown(Template known) {
    Set<String> names = TemplateNames.of(known.template);
    for (String name : TemplateNames.of(template)) {
      if (!names.contains(name)) {
        String near =
            Suggestion.nearest(name, names)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse(".");
        throw new TemplateException(file + ":" + line(name) + ": " + unknown(name) + near);
      }
    }
  }

  /** Returns the number of the first line with a tag of a name. */
  private long line(String name) {
    Matcher tag = Pattern.compile("[{#^/&\\s]\\s*" + Pattern.quote(name) + "\\s*}}").matcher(text);
    return tag.find() ? text.substring(0, tag.start()).lines().count() : 1;
  }

  private static String unknown(String name) {
    return "\"" + name + "\" is not a value of this template";
  }

  /**
   * Fills in the values.
   *
   * @param values a record with a component for each name in the template
   * @throws TemplateException if it has another name
   */
  String print(Record values) {
    try {
      return template.execute(values);
    } catch (MustacheException.Context e) {
      throw new TemplateException(file + ":" + e.lineNo + ": " + unknown(e.key) + " here.");
    } catch (MustacheException e) {
      throw TemplateException.of(file, e.getMessage());
    }
  }
}

package lectern.output.html;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates, style sheets and scripts of pages: those of the program, some of them replaced by
 * files of the user. May be used by several threads at once.
 */
public final class Templates {
  /** Those of the program alone. */
  public static final Templates OWN = new Templates(Map.of(), List.of());

  /**
   * A file that replaces one of the program.
   *
   * @param file its path in messages
   */
  public record Replacement(String file, String text) {}

  private final Map<String, Replacement> replaced;
  private final List<String> added;
  private final Map<String, Template> parsed = new ConcurrentHashMap<>();

  /**
   * Replaces some of the files.
   *
   * @param replaced by their names
   * @param added style sheets that follow those of each page
   */
  public Templates(Map<String, Replacement> replaced, List<String> added) {
    this.replaced = Map.copyOf(replaced);
    this.added = List.copyOf(added);
  }

  /** The style sheets that follow those of each page. */
  public List<String> added() {
    return added;
  }

  /**
   * A template.
   *
   * @param beside a class of the package with that of the program
   * @throws TemplateException if it has a mistake
   */
  public Template template(Class<?> beside, String name) {
    return parsed.computeIfAbsent(
        name,
        key -> {
          Replacement own = replaced.get(key);
          return own == null ? Template.of(beside, key) : Template.parse(own.text(), own.file());
        });
  }

  /**
   * The text of a file.
   *
   * @param beside a class of the package with that of the program
   */
  public String text(Class<?> beside, String name) {
    Replacement own = replaced.get(name);
    return own == null ? Template.resource(beside, name) : own.text();
  }
}

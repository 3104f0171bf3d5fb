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

  private final Map<PageFile, Replacement> replaced;
  private final List<String> added;
  private final Map<PageFile, Template> parsed = new ConcurrentHashMap<>();

  /**
   * Replaces some of the files.
   *
   * @param added style sheets that follow those of each page
   */
  public Templates(Map<PageFile, Replacement> replaced, List<String> added) {
    this.replaced = Map.copyOf(replaced);
    this.added = List.copyOf(added);
  }

  /** The style sheets that follow those of each page. */
  public List<String> added() {
    return added;
  }

  /**
   * Fills in the values of a template.
   *
   * @throws TemplateException if it has a mistake
   */
  public String print(PageFile file, Record values) {
    return parsed.computeIfAbsent(file, this::parse).print(values);
  }

  private Template parse(PageFile file) {
    Template program = Template.parse(file.text(), file.file());
    Replacement own = replaced.get(file);
    if (own == null) {
      return program;
    }
    Template template = Template.parse(own.text(), own.file());
    template.refuseUnknown(program);
    return template;
  }

  /** The text of a file. */
  public String text(PageFile file) {
    Replacement own = replaced.get(file);
    return own == null ? file.text() : own.text();
  }
}

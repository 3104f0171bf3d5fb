package lectern.output.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Set;
import java.util.TreeSet;

/** The names of values in a template, in all its parts. */
final class TemplateNames implements Mustache.Visitor {
  private final Set<String> names = new TreeSet<>();

  private TemplateNames() {}

  /** The names, without those that every template has, such as {@code .} and {@code -last}. */
  static Set<String> of(Template template) {
    TemplateNames found = new TemplateNames();
    template.visit(found);
    return found.names;
  }

  private boolean add(String name) {
    if (!name.startsWith("-") && !name.equals(".") && !name.equals("this")) {
      names.add(name);
    }
    return true;
  }

  @Override
  public void visitText(String text) {}

  @Override
  public void visitVariable(String name) {
    add(name);
  }

  @Override
  public boolean visitSection(String name) {
    return add(name);
  }

  @Override
  public boolean visitInvertedSection(String name) {
    return add(name);
  }

  @Override
  public boolean visitInclude(String name) {
    return false;
  }
}

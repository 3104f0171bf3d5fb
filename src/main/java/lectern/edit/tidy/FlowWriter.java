package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.List;
import lectern.source.yaml.layout.Tree;

/**
 * Writes values on one line: scalars, and collections in brackets with one space after commas.
 *
 * @param source the text that they are ranges of
 */
record FlowWriter(String source) {

  /** Returns a value with its keys in order. */
  String written(Tree tree, KeyOrder order) {
    List<String> parts = new ArrayList<>();
    if (tree instanceof Tree.Text text) {
      return Scalars.written(source, text);
    } else if (tree instanceof Tree.Items items) {
      items.items().forEach(item -> parts.add(written(item, order)));
      return "[" + String.join(", ", parts) + "]";
    }
    List<Tree.Field> fields = new ArrayList<>(((Tree.Fields) tree).fields());
    if (source.charAt(tree.start()) != '{') {
      // A pair without braces in a list.
      return source.substring(tree.start(), tree.end());
    }
    fields.sort((a, b) -> Integer.compare(order.rank(a.name()), order.rank(b.name())));
    for (Tree.Field field : fields) {
      parts.add(field(field, order.inside(field.name())));
    }
    return "{" + String.join(", ", parts) + "}";
  }

  private String field(Tree.Field field, KeyOrder order) {
    String key = Scalars.written(source, field.key());
    String value = written(field.value(), order);
    return value.isEmpty()
        ? source.substring(field.key().start(), field.key().end())
        : key + ": " + value;
  }
}

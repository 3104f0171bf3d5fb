package lectern.testing;

import java.util.ArrayList;
import java.util.List;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/** The keys and values of a YAML text, in the order in which they are written. */
public final class Scalars {
  private Scalars() {}

  /** The scalars of all documents of a text. */
  public static List<Node.Scalar> of(String yaml) {
    List<Node.Scalar> scalars = new ArrayList<>();
    for (Document document : new YamlReader(Limits.STANDARD).read(new SourceText("a.yaml", yaml))) {
      document.root().ifPresent(root -> collect(root, scalars));
    }
    return scalars;
  }

  private static void collect(Node node, List<Node.Scalar> scalars) {
    if (node instanceof Node.Scalar scalar) {
      scalars.add(scalar);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, scalars));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        scalars.add(entry.key());
        collect(entry.value(), scalars);
      }
    }
  }
}

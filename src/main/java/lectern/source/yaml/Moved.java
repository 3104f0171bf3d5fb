package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.source.SourceRange;

/** A value as an alias repeats it: at the range of the alias, where no edit may change it. */
final class Moved {
  private Moved() {}

  static Node to(SourceRange range, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return to(range, scalar);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = new ArrayList<>();
      for (Node item : sequence.items()) {
        items.add(to(range, item));
      }
      return new Node.Sequence(List.copyOf(items), range);
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : ((Node.Mapping) node).entries()) {
      entries.add(new Node.Entry(to(range, entry.key()), to(range, entry.value())));
    }
    return new Node.Mapping(List.copyOf(entries), range);
  }

  private static Node.Scalar to(SourceRange range, Node.Scalar scalar) {
    return new Node.Scalar(scalar.text(), scalar.style(), Node.Surroundings.BOUND, range);
  }
}

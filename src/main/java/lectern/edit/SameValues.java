package lectern.edit;

import java.util.List;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/** The comparison of the values in two texts, wherever and in whatever style they are written. */
final class SameValues {
  private SameValues() {}

  /** Returns whether both texts are valid YAML with the same values. */
  static boolean areIn(SourceText text, SourceText other) {
    List<Document> documents = read(text);
    List<Document> others = read(other);
    boolean isSame = documents.size() == others.size();
    for (int i = 0; isSame && i < documents.size(); i++) {
      Document document = documents.get(i);
      Document match = others.get(i);
      isSame =
          document.problems().size() == match.problems().size()
              && document.root().isPresent()
              && match.root().isPresent()
              && areSame(document.root().get(), match.root().get());
    }
    return isSame;
  }

  private static List<Document> read(SourceText text) {
    return new YamlReader(Limits.STANDARD).read(text);
  }

  private static boolean areSame(Node node, Node other) {
    if (node instanceof Node.Scalar scalar) {
      return other.scalar().filter(match -> areSame(scalar, match)).isPresent();
    }
    if (node instanceof Node.Sequence list && other instanceof Node.Sequence match) {
      boolean isSame = list.items().size() == match.items().size();
      for (int i = 0; isSame && i < list.items().size(); i++) {
        isSame = areSame(list.items().get(i), match.items().get(i));
      }
      return isSame;
    }
    if (node instanceof Node.Mapping mapping && other instanceof Node.Mapping match) {
      boolean isSame = mapping.entries().size() == match.entries().size();
      for (int i = 0; isSame && i < mapping.entries().size(); i++) {
        Node.Entry entry = mapping.entries().get(i);
        Node.Entry others = match.entries().get(i);
        isSame = areSame(entry.key(), others.key()) && areSame(entry.value(), others.value());
      }
      return isSame;
    }
    return false;
  }

  private static boolean areSame(Node.Scalar scalar, Node.Scalar other) {
    return scalar.text().equals(other.text()) && scalar.style() == other.style();
  }
}

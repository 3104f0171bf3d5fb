package lectern.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/** The values in a YAML text, wherever and in whatever style and order of keys they are written. */
public final class YamlValues {
  private YamlValues() {}

  /** Returns a value for each document, to be compared; empty if one can't be read. */
  public static Optional<List<Object>> of(SourceText text) {
    List<Object> values = new ArrayList<>();
    for (Document document : new YamlReader(Limits.STANDARD).read(text)) {
      if (document.root().isEmpty() && !document.problems().isEmpty()) {
        return Optional.empty();
      }
      values.add(document.root().map(YamlValues::value).orElse(""));
    }
    return Optional.of(List.copyOf(values));
  }

  private static Object value(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> values = new HashMap<>();
      mapping.entries().forEach(entry -> values.put(entry.key().text(), value(entry.value())));
      return values;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(YamlValues::value).toList();
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return List.of("text", scalar.text(), scalar.isBlank());
  }
}

package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Comment;
import lectern.source.yaml.CommentReader;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/**
 * What a text must keep in another layout: its values, with mappings in any order, and its comments
 * in any order.
 */
record Content(List<Object> values, List<String> comments) {

  static Content of(String text) {
    SourceText source = new SourceText("", text);
    List<Object> values = new ArrayList<>();
    for (Document document : new YamlReader(Limits.STANDARD).read(source)) {
      values.add(document.root().map(Content::value).orElse(""));
    }
    List<String> comments =
        CommentReader.read(source).stream().map(Comment::text).sorted().toList();
    return new Content(values, comments);
  }

  private static Object value(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> values = new HashMap<>();
      mapping.entries().forEach(entry -> values.put(entry.key().text(), value(entry.value())));
      return values;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(Content::value).toList();
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return List.of("text", scalar.text(), scalar.isBlank());
  }
}

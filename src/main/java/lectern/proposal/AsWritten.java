package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.OneLine;
import lectern.source.yaml.Node;

/** The words of a value that could not be read, for printing. */
final class AsWritten {
  private AsWritten() {}

  /** Returns the words of a value in one line: items between semicolons, keys between commas. */
  static String line(Node value) {
    List<String> parts = new ArrayList<>();
    add(value, "", parts);
    return String.join(value instanceof Node.Sequence ? "; " : ", ", parts);
  }

  private static void add(Node value, String key, List<String> parts) {
    if (value instanceof Node.Scalar scalar) {
      String text = scalar.isBlank() ? "" : OneLine.of(scalar.text());
      if (!key.isEmpty() || !text.isEmpty()) {
        parts.add(key + text);
      }
    } else if (value instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        add(item, key, parts);
      }
    } else if (value instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String name = OneLine.of(entry.key().text());
        boolean isBlank = entry.value().scalar().filter(Node.Scalar::isBlank).isPresent();
        boolean isTextInBraces = isBlank && entry.key().surroundings() != Node.Surroundings.LINES;
        add(entry.value(), key + name + (isTextInBraces ? "" : ": "), parts);
      }
    }
  }
}

package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.OneLine;
import lectern.source.yaml.Node;

/** The words of a value that could not be read, for printing. */
public final class AsWritten {
  private AsWritten() {}

  /** Returns the words of a value in one line: items between semicolons, keys between commas. */
  static String line(Node value) {
    return String.join(value instanceof Node.Sequence ? "; " : ", ", parts(value));
  }

  /** Returns the items and keys of a value, each in one line, without those that are blank. */
  public static List<String> parts(Node value) {
    List<String> parts = new ArrayList<>();
    for (String text : texts(value)) {
      parts.add(OneLine.of(text));
    }
    return parts;
  }

  /** Returns the items and keys of a value as they are, without those that are blank. */
  public static List<String> texts(Node value) {
    List<String> texts = new ArrayList<>();
    add(value, "", texts);
    return texts;
  }

  private static void add(Node value, String key, List<String> texts) {
    if (value instanceof Node.Scalar scalar) {
      String text = scalar.isBlank() ? "" : scalar.text().strip();
      if (!key.isEmpty() || !text.isEmpty()) {
        texts.add(key + text);
      }
    } else if (value instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        add(item, key, texts);
      }
    } else if (value instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String name = OneLine.of(entry.key().text());
        boolean isBlank = entry.value().scalar().filter(Node.Scalar::isBlank).isPresent();
        boolean isTextInBraces = isBlank && entry.key().surroundings() != Node.Surroundings.LINES;
        add(entry.value(), key + name + (isTextInBraces ? "" : ": "), texts);
      }
    }
  }
}

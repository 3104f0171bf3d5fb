package lectern.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a model as YAML in a style that a seed decides: order of keys, indentation, block or flow,
 * quotes, comments, blank lines, line ends and byte order mark.
 */
public final class StyledYaml {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Random random;
  private final StyledScalar scalars;
  private final StringBuilder out = new StringBuilder();
  private final List<String> written = new ArrayList<>();
  private boolean afterBlockScalar;

  private StyledYaml(Random random, boolean quotedOnly) {
    this.random = random;
    this.scalars = new StyledScalar(random, quotedOnly);
  }

  /**
   * What was written.
   *
   * @param text the whole file
   * @param scalars every key and text as it stands in the file, in order; of a block scalar only
   *     its first character
   */
  public record Document(String text, List<String> scalars) {}

  /** Writes a model in any style. */
  public static Document write(Model.Keys model, long seed) {
    return new StyledYaml(new Random(seed), false).document(model);
  }

  /** Writes a model with quotes around every key and text. */
  public static Document writeQuoted(Model.Keys model, long seed) {
    return new StyledYaml(new Random(seed), true).document(model);
  }

  private Document document(Model.Keys model) {
    if (oneIn(4)) {
      out.append(oneIn(3) ? "%YAML 1.1\n---\n" : "--- # a document\n");
    }
    if (oneIn(8)) {
      out.append(flow(model, 0)).append('\n');
    } else {
      keys(model, 0, false);
    }
    if (oneIn(6)) {
      out.append("...\n");
    } else if (oneIn(4)) {
      out.setLength(out.length() - 1);
    }
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String mark = oneIn(4) ? BYTE_ORDER_MARK : "";
    return new Document(
        mark + out.toString().replace("\n", end),
        written.stream().map(scalar -> scalar.replace("\n", end)).toList());
  }

  /**
   * Keys below one another.
   *
   * @param begun whether the first key stands on a line that has begun
   */
  private void keys(Model.Keys model, int indent, boolean begun) {
    List<Map.Entry<String, Model>> entries = new ArrayList<>(model.entries().entrySet());
    shuffle(entries);
    boolean first = begun;
    for (Map.Entry<String, Model> entry : entries) {
      if (!first) {
        noise();
        out.append(" ".repeat(indent));
      }
      first = false;
      out.append(record(scalars.key(entry.getKey()))).append(oneIn(8) ? " :" : ":");
      value(entry.getValue(), indent);
    }
  }

  private void value(Model model, int indent) {
    if (model instanceof Model.Alone alone) {
      value(alone.item(), indent);
    } else if (model instanceof Model.Text text) {
      text(text, indent);
    } else if (oneIn(3)) {
      out.append(' ').append(flow(model, indent)).append(lineEnd());
      afterBlockScalar = false;
    } else {
      out.append(lineEnd());
      afterBlockScalar = false;
      if (model instanceof Model.Keys keys) {
        keys(keys, indent + 1 + random.nextInt(4), false);
      } else {
        items((Model.Items) model, indent + random.nextInt(4));
      }
    }
  }

  private void text(Model.Text text, int indent) {
    if (scalars.canBeBlock(text.text()) && random.nextBoolean()) {
      String block = scalars.block(text.text(), indent);
      record(block.substring(0, 1));
      out.append(' ').append(block);
      afterBlockScalar = true;
      return;
    }
    boolean below = oneIn(6);
    out.append(below ? lineEnd() + " ".repeat(indent + 1 + random.nextInt(3)) : " ");
    out.append(record(scalars.inline(text.text(), indent, false))).append(lineEnd());
    afterBlockScalar = false;
  }

  private void items(Model.Items model, int indent) {
    for (Model item : model.items()) {
      noise();
      out.append(" ".repeat(indent)).append('-');
      if (item instanceof Model.Keys keys && !oneIn(3)) {
        int gap = 1 + random.nextInt(3);
        out.append(" ".repeat(gap));
        keys(keys, indent + 1 + gap, true);
      } else {
        value(item, indent);
      }
    }
  }

  private String flow(Model model, int indent) {
    if (model instanceof Model.Alone alone) {
      return flow(alone.item(), indent);
    }
    if (model instanceof Model.Text text) {
      return record(scalars.inline(text.text(), indent, true));
    }
    List<String> parts = new ArrayList<>();
    if (model instanceof Model.Items items) {
      for (Model item : items.items()) {
        parts.add(flow(item, indent));
      }
    } else {
      List<Map.Entry<String, Model>> entries =
          new ArrayList<>(((Model.Keys) model).entries().entrySet());
      shuffle(entries);
      for (Map.Entry<String, Model> entry : entries) {
        parts.add(
            record(scalars.key(entry.getKey()))
                + ":"
                + gap(indent)
                + flow(entry.getValue(), indent));
      }
    }
    boolean list = model instanceof Model.Items;
    String comma = "," + (oneIn(3) ? "\n" + " ".repeat(indent + 1) : " ");
    return (list ? "[" : "{")
        + String.join(comma, parts)
        + (oneIn(6) ? "," : "")
        + (list ? "]" : "}");
  }

  private String gap(int indent) {
    return oneIn(8) ? "\n" + " ".repeat(indent + 2) : " ";
  }

  /** Blank lines and comments between entries. */
  private void noise() {
    if (oneIn(6)) {
      out.append(oneIn(3) ? "\n\n" : "\n");
    }
    if (oneIn(8)) {
      // After a block scalar, an indented comment would be part of it.
      out.append(" ".repeat(afterBlockScalar ? 0 : random.nextInt(5))).append("# key: value\n");
    }
  }

  private String lineEnd() {
    return oneIn(8) ? "  # said aside: [\n" : oneIn(10) ? "  \n" : "\n";
  }

  private String record(String scalar) {
    written.add(scalar);
    return scalar;
  }

  /** In an order that follows from the seed alone, whatever order the map has. */
  private void shuffle(List<Map.Entry<String, Model>> entries) {
    entries.sort(Map.Entry.comparingByKey());
    Collections.shuffle(entries, random);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}

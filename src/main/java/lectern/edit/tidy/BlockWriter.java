package lectern.edit.tidy;

import java.util.List;
import lectern.source.yaml.layout.Lines;

/** Writes values in the canonical layout. */
final class BlockWriter {
  private static final int STEP = 2;

  private final LeafWriter leaves;
  private final StringBuilder out = new StringBuilder();

  BlockWriter(Lines lines) {
    this.leaves = new LeafWriter(lines, out);
  }

  /** Returns the text of a whole document's mapping. */
  String root(Block.Rows root, KeyOrder order) {
    List<Block.Row> rows = root.sorted(order).rows();
    for (int i = 0; i < rows.size(); i++) {
      Block.Row row = rows.get(i);
      boolean isSection =
          i > 0 && (isSection(row) || isSection(rows.get(i - 1)) || !row.above().isEmpty());
      if (i > 0 && (row.isApart() || isSection)) {
        blankLine();
      }
      above(row.above(), 0);
      field(row, 0, root.column(), order);
    }
    above(root.below(), 0);
    return out.toString();
  }

  /** Returns whether a row has several lines. */
  private boolean isSection(Block.Row row) {
    if (row.value() instanceof Block.Leaf leaf) {
      return leaves.isLong(leaf.tree());
    }
    return true;
  }

  private void rows(Block.Rows block, int indent, boolean isInline, KeyOrder order) {
    List<Block.Row> rows = block.sorted(order).rows();
    for (int i = 0; i < rows.size(); i++) {
      Block.Row row = rows.get(i);
      boolean continues = isInline && i == 0;
      if (!continues) {
        if (i > 0 && row.isApart()) {
          blankLine();
        }
        above(row.above(), indent);
        if (block.isList()) {
          hoisted(row, indent, order);
        }
        pad(indent);
      }
      if (block.isList()) {
        item(row, indent, block.column(), order);
      } else {
        fieldAfterPadding(row, indent, block.column(), order);
      }
    }
    above(block.below(), indent);
  }

  private void field(Block.Row row, int indent, int column, KeyOrder order) {
    pad(indent);
    fieldAfterPadding(row, indent, column, order);
  }

  private void fieldAfterPadding(Block.Row row, int indent, int column, KeyOrder order) {
    out.append(row.key()).append(':');
    KeyOrder inside = order.inside(row.name());
    if (row.value() instanceof Block.Rows rows) {
      out.append(row.beside()).append('\n');
      rows(rows, indent + STEP, false, inside);
    } else {
      leaves.write(row, indent, column, inside);
    }
  }

  private void item(Block.Row row, int indent, int column, KeyOrder order) {
    out.append('-');
    if (row.value() instanceof Block.Rows rows) {
      boolean isInline = row.beside().isEmpty();
      out.append(isInline ? " " : row.beside() + "\n");
      rows(rows, indent + STEP, isInline, order);
    } else {
      leaves.write(row, indent, column, order);
    }
  }

  /** Writes the comments of what comes after the dash on the same line, above the dash. */
  private void hoisted(Block.Row item, int indent, KeyOrder order) {
    Block.Row row = item;
    boolean isItem = true;
    while (isItem && row.beside().isEmpty() && row.value() instanceof Block.Rows rows) {
      row = rows.sorted(order).rows().get(0);
      isItem = rows.isList();
      above(row.above(), indent);
    }
  }

  /** Writes a blank line, unless it would be a part of the text before. */
  private void blankLine() {
    if (!leaves.endsWithKeptBreaks()) {
      out.append('\n');
    }
  }

  private void above(List<String> comments, int indent) {
    for (String comment : comments) {
      if (comment.isEmpty()) {
        blankLine();
      } else {
        pad(indent);
        out.append(comment).append('\n');
        leaves.forget();
      }
    }
  }

  private void pad(int indent) {
    out.append(" ".repeat(indent));
  }
}

package lectern.edit.tidy;

/** Writes scalars and collections in brackets after their keys and dashes. */
final class LeafWriter {
  private static final int STEP = 2;

  /** The greatest length of a text that moves up to the line of its key. */
  private static final int JOINED = 100;

  private final Lines lines;
  private final StringBuilder out;
  private final FlowWriter flow;
  private boolean hasKeptBreaks;

  LeafWriter(Lines lines, StringBuilder out) {
    this.lines = lines;
    this.out = out;
    this.flow = new FlowWriter(lines.text());
  }

  /** Returns whether the last value is a block scalar to which blank lines below would belong. */
  boolean endsWithKeptBreaks() {
    return hasKeptBreaks;
  }

  /** Notes that something follows the last value. */
  void forget() {
    hasKeptBreaks = false;
  }

  /** Returns whether a value has several lines, or one below its key. */
  boolean isLong(Tree tree) {
    return (tree instanceof Tree.Text text && text.style() == Tree.Style.BLOCK)
        || isSeveralLines(tree)
        || (tree.end() - tree.start() > JOINED && isFirstOnLine(tree));
  }

  private boolean isFirstOnLine(Tree tree) {
    return lines.column(tree.start()) == lines.indentation(lines.of(tree.start()));
  }

  private boolean isSeveralLines(Tree tree) {
    return lines.of(tree.start()) < lines.of(tree.end());
  }

  /**
   * Writes a value with the comment beside it.
   *
   * @param indent the indentation of its key or dash
   * @param column that in the source
   */
  void write(Block.Row row, int indent, int column, KeyOrder order) {
    Tree tree = ((Block.Leaf) row.value()).tree();
    hasKeptBreaks = false;
    if (tree instanceof Tree.Text text && text.style() == Tree.Style.BLOCK) {
      block(text, indent, column);
      return;
    }
    if (tree.start() < tree.end()) {
      boolean isBelow = row.isBelow() && isLong(tree);
      out.append(isBelow ? "\n" + " ".repeat(indent + STEP) : " ");
      if (isSeveralLines(tree)) {
        shifted(tree, indent, column);
      } else {
        out.append(flow.written(tree, order));
      }
    }
    out.append(row.beside()).append('\n');
  }

  private void shifted(Tree tree, int indent, int column) {
    int first = lines.of(tree.start());
    int last = lines.of(tree.end());
    int least = tree instanceof Tree.Text ? indent + STEP : indent;
    out.append(lines.text(), tree.start(), lines.end(first));
    for (int line = first + 1; line <= last; line++) {
      out.append('\n');
      int end = line == last ? tree.end() : lines.end(line);
      if (!lines.isBlank(line)) {
        int spaces = lines.indentation(line);
        out.append(" ".repeat(Math.max(least, spaces + indent - column)));
        out.append(lines.text(), lines.start(line) + spaces, end);
      }
    }
  }

  private void block(Tree.Text text, int indent, int column) {
    int first = lines.of(text.start());
    int last = lines.of(text.end());
    int stated = BlockScalar.stated(lines, text.start());
    int old = stated > 0 ? column + stated : BlockScalar.firstIndentation(lines, first, last);
    String padding = " ".repeat(indent + (stated > 0 ? stated : STEP));
    out.append(' ').append(BlockScalar.header(lines, text.start())).append('\n');
    for (int line = first + 1; line <= last; line++) {
      if (lines.end(line) - lines.start(line) > old) {
        out.append(padding).append(lines.text(), lines.start(line) + old, lines.end(line));
      }
      out.append('\n');
    }
    hasKeptBreaks = BlockScalar.keepsBreaks(lines, text.start());
  }
}

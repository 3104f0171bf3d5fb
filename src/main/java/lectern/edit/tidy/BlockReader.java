package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.List;

/** Finds out to which part of a value each comment belongs. */
final class BlockReader {
  private final Lines lines;

  BlockReader(Lines lines) {
    this.lines = lines;
  }

  /**
   * Returns a collection without brackets.
   *
   * @param from the first line that may have comments of it
   * @param to the line after the last one
   */
  Block.Rows rows(Tree tree, int from, int to) throws UntouchedException {
    boolean isList = tree instanceof Tree.Items;
    int column = lines.column(tree.start());
    List<Block.Row> rows = new ArrayList<>();
    int next = from;
    List<Start> starts = starts(tree);
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int limit = i + 1 < starts.size() ? starts.get(i + 1).line() : to;
      int end = end(start.value(), column, limit);
      rows.add(row(start, next, end));
      next = end;
    }
    return new Block.Rows(isList, column, rows, withoutLast(gap(next, to)));
  }

  /** The beginning of an item or key: its line, and the index after the dash or key. */
  private record Start(String name, String key, int line, int after, Tree value) {}

  private List<Start> starts(Tree tree) {
    List<Start> starts = new ArrayList<>();
    if (tree instanceof Tree.Fields fields) {
      for (Tree.Field field : fields.fields()) {
        int colon = lines.text().indexOf(':', field.key().end());
        String key = Scalars.written(lines.text(), field.key());
        int line = lines.of(field.key().start());
        starts.add(new Start(field.name(), key, line, colon + 1, field.value()));
      }
    } else if (tree instanceof Tree.Items items) {
      int dash = items.start();
      for (Tree item : items.items()) {
        starts.add(new Start("", "", lines.of(dash), dash + 1, item));
        dash = nextDash(item);
      }
    }
    return starts;
  }

  private int nextDash(Tree item) {
    int line = lines.of(item.end()) + 1;
    while (line < lines.count() && (lines.isBlank(line) || lines.isComment(line))) {
      line++;
    }
    return line < lines.count() ? lines.start(line) + lines.indentation(line) : item.end();
  }

  /** Returns the line after the last one of a value with the comments that are in it. */
  private int end(Tree value, int column, int limit) {
    int end = Math.min(lines.of(value.end()) + 1, limit);
    int inner = value.isBlock() ? lines.column(value.start()) : Integer.MAX_VALUE;
    if (inner > column) {
      for (int line = end; line < limit; line++) {
        if (lines.isComment(line)) {
          if (lines.indentation(line) < inner) {
            break;
          }
          end = line + 1;
        }
      }
    }
    return end;
  }

  private Block.Row row(Start start, int from, int end) throws UntouchedException {
    List<String> gap = gap(from, start.line());
    boolean isApart = !gap.isEmpty() && gap.get(0).isEmpty();
    List<String> above = new ArrayList<>(isApart ? gap.subList(1, gap.size()) : gap);
    Tree value = start.value();
    boolean isBelow = lines.of(value.start()) > start.line();
    if (value.isBlock()) {
      String beside = isBelow ? beside(start.after()) : "";
      Block.Rows inner = rows(value, start.line() + 1, end);
      return new Block.Row(start.name(), start.key(), isApart, above, beside, isBelow, inner);
    }
    if (isBelow) {
      String comment = beside(start.after()).strip();
      if (!comment.isEmpty()) {
        above.add(comment);
      }
      above.addAll(withoutBlank(gap(start.line() + 1, lines.of(value.start()))));
    }
    boolean isText = value instanceof Tree.Text text && text.style() == Tree.Style.BLOCK;
    String beside = isText ? "" : beside(value.end());
    return new Block.Row(
        start.name(), start.key(), isApart, above, beside, isBelow, new Block.Leaf(value));
  }

  /** Returns the comment after an index up to the end of its line, with the spaces before it. */
  private String beside(int after) throws UntouchedException {
    String rest = lines.text().substring(after, lines.end(lines.of(after))).stripTrailing();
    if (!rest.isEmpty() && !rest.stripLeading().startsWith("#")) {
      throw new UntouchedException("it has a layout that is not supported");
    }
    return rest;
  }

  /** Returns the comments of lines, with one empty text for the blank lines between them. */
  private List<String> gap(int from, int to) {
    List<String> gap = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (lines.isBlank(line)) {
        if (gap.isEmpty() || !gap.get(gap.size() - 1).isEmpty()) {
          gap.add("");
        }
      } else if (lines.isComment(line)) {
        gap.add(lines.line(line).strip());
      }
    }
    return gap;
  }

  private static List<String> withoutBlank(List<String> gap) {
    return gap.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> withoutLast(List<String> gap) {
    boolean hasBlank = !gap.isEmpty() && gap.get(gap.size() - 1).isEmpty();
    return hasBlank ? gap.subList(0, gap.size() - 1) : gap;
  }
}

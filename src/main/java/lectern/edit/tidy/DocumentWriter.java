package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.List;
import lectern.source.yaml.layout.Lines;
import lectern.source.yaml.layout.Tree;
import lectern.source.yaml.layout.TreeReader;
import lectern.source.yaml.layout.UntouchedException;

/** Writes the documents of a text; markers, directives and what is no mapping stay as they are. */
final class DocumentWriter {
  /** The beginnings of comments that are about the file and not about the key below. */
  private static final List<String> ABOUT_FILE = List.of("# yaml-language-server", "# SPDX-");

  private final Lines lines;

  DocumentWriter(String text) {
    this.lines = new Lines(text);
  }

  /**
   * Returns the new text.
   *
   * @param orders the order of keys of each document
   */
  String written(List<KeyOrder> orders) throws UntouchedException {
    List<Tree> roots = TreeReader.read(lines);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i < roots.size(); i++) {
      Tree root = roots.get(i);
      if (!(root instanceof Tree.Fields) || !root.isBlock()) {
        continue;
      }
      int first = lines.of(root.start());
      int start = first;
      while (start > from && !isMarker(start - 1)) {
        start--;
      }
      int end = lines.of(root.end()) + 1;
      while (end < lines.count() && !isMarker(end)) {
        end++;
      }
      out.append(lines.text(), lines.start(from), lines.start(start));
      KeyOrder order = orders.get(Math.min(i, orders.size() - 1));
      document(new BlockReader(lines).rows(root, start, end), order, out);
      from = end;
    }
    return out.append(lines.text().substring(lines.start(from))).toString();
  }

  private void document(Block.Rows root, KeyOrder order, StringBuilder out) {
    Block.Row first = root.rows().get(0);
    List<String> above = first.above();
    int header = header(above);
    for (String comment : above.subList(0, header)) {
      out.append(comment).append('\n');
    }
    List<Block.Row> rows = new ArrayList<>(root.rows());
    rows.set(
        0,
        new Block.Row(
            first.name(),
            first.key(),
            false,
            above.subList(header, above.size()),
            first.beside(),
            first.isBelow(),
            first.value()));
    Block.Rows rest = new Block.Rows(false, root.column(), rows, root.below());
    out.append(new BlockWriter(lines).root(rest, order));
  }

  /** Returns the number of comments that stay at the beginning of the document. */
  private static int header(List<String> above) {
    int end = above.lastIndexOf("") + 1;
    while (end < above.size() && isAboutFile(above.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAboutFile(String comment) {
    return ABOUT_FILE.stream().anyMatch(comment::startsWith);
  }

  private boolean isMarker(int line) {
    String text = lines.line(line);
    return (text.startsWith("---") || text.startsWith("..."))
        && (text.length() == 3 || Character.isWhitespace(text.charAt(3)));
  }
}

package lectern.listing;

import org.commonmark.node.CustomNode;

/**
 * The second row of a table of GitHub's Markdown, {@code |---|---|}, which makes a table of its
 * paragraph.
 */
final class TableRow extends CustomNode {
  private final String line;

  TableRow(String line) {
    this.line = line;
  }

  String line() {
    return line;
  }
}

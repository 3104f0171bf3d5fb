package lectern.listing;

import lectern.output.MarkdownText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Prepares a document for being written as Markdown: texts side by side become one, so that each is
 * escaped as a whole, and code becomes text where renderers that disagree on its end would take
 * what is in it for HTML.
 */
final class MarkdownTree extends AbstractVisitor {
  @Override
  public void visit(Paragraph paragraph) {
    Markup markup = new Markup();
    paragraph.accept(markup);
    if (!markup.isFound) {
      table(paragraph);
    }
    visitChildren(paragraph);
  }

  /** Finds what may hold a separator of columns that is none. */
  private static final class Markup extends AbstractVisitor {
    private boolean isFound;

    @Override
    public void visit(Code code) {
      isFound = true;
    }

    @Override
    public void visit(Link link) {
      isFound = true;
    }
  }

  /** Keeps the row that makes a table of a paragraph, if that is its second line. */
  private static void table(Paragraph paragraph) {
    Node row = paragraph.getFirstChild();
    while (row != null && !(row instanceof SoftLineBreak)) {
      row = row.getNext();
    }
    if (row != null
        && row.getNext() instanceof Text text
        && text.getLiteral().startsWith("|")
        && MarkdownText.isUnderline(text.getLiteral())
        && (text.getNext() == null || text.getNext() instanceof SoftLineBreak)) {
      text.insertBefore(new TableRow(text.getLiteral()));
      text.unlink();
    }
  }

  /** Joins the texts before the last one of a row of them to it. */
  @Override
  public void visit(Text text) {
    if (text.getNext() instanceof Text || !(text.getPrevious() instanceof Text)) {
      return;
    }
    Node first = text;
    while (first.getPrevious() instanceof Text before) {
      first = before;
    }
    StringBuilder all = new StringBuilder();
    while (first != text) {
      Node next = first.getNext();
      all.append(((Text) first).getLiteral());
      first.unlink();
      first = next;
    }
    text.setLiteral(all.append(text.getLiteral()).toString());
  }

  @Override
  public void visit(Code code) {
    if (isMarkup(code.getLiteral())) {
      Text text = new Text(code.getLiteral());
      code.insertBefore(text);
      code.unlink();
      visit(text);
    }
  }

  /** A fence inside a list or a quotation depends on how a renderer counts columns. */
  @Override
  public void visit(FencedCodeBlock code) {
    if (isMarkup(code.getLiteral()) && !(code.getParent() instanceof Document)) {
      Paragraph paragraph = new Paragraph();
      for (String line : code.getLiteral().lines().toList()) {
        if (line.isBlank()) {
          continue;
        }
        if (paragraph.getFirstChild() != null) {
          paragraph.appendChild(new HardLineBreak());
        }
        paragraph.appendChild(new Text(line.strip()));
      }
      code.insertBefore(paragraph);
      code.unlink();
    }
  }

  private static boolean isMarkup(String literal) {
    return literal.indexOf('<') >= 0;
  }
}

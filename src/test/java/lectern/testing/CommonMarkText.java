package lectern.testing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a CommonMark document, without its markup. */
public final class CommonMarkText {
  private CommonMarkText() {}

  /** All text below a node, code and HTML included; line breaks are spaces. */
  public static String of(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text literal) {
            text.append(literal.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(FencedCodeBlock code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(IndentedCodeBlock code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(HtmlInline html) {
            text.append(html.getLiteral());
          }

          @Override
          public void visit(HtmlBlock html) {
            text.append(html.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak space) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak space) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}

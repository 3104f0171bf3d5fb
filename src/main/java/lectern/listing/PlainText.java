package lectern.listing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes the texts of a document such that they are read as text again once they are written: texts
 * side by side become one, since only within one a list marker is recognised and escaped, and what
 * would begin a code block or a list item is escaped where the library does not.
 */
final class PlainText extends AbstractVisitor {
  private static final String FENCE = "~~~";
  private static final String ITEM = "+";

  @Override
  public void visit(Text text) {
    // Backwards, since the next node to visit is known already.
    if (text.getPrevious() instanceof Text before) {
      text.setLiteral(before.getLiteral() + text.getLiteral());
      before.unlink();
    }
    if (isMark(text.getLiteral()) && beginsLine(text)) {
      text.insertBefore(new EscapedSign(text.getLiteral().substring(0, 1)));
      text.setLiteral(text.getLiteral().substring(1));
    }
  }

  private static boolean isMark(String text) {
    boolean item =
        text.startsWith(ITEM) && (text.length() == 1 || Character.isWhitespace(text.charAt(1)));
    return item || text.startsWith(FENCE);
  }

  private static boolean beginsLine(Text text) {
    Node before = text.getPrevious();
    return before == null
        ? text.getParent() instanceof Paragraph
        : before instanceof SoftLineBreak || before instanceof HardLineBreak;
  }
}

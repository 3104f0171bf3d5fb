package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A stranger's CommonMark, made safe inside a listing: its headings stand below the listing's own,
 * raw HTML becomes text, and links lead only to the web and to mail.
 */
final class SafeProse extends AbstractVisitor {
  private static final int DEEPEST = 6;

  private final int below;

  private SafeProse(int below) {
    this.below = below;
  }

  /**
   * Appends prose to a document.
   *
   * @param below the level of the heading that it stands under
   */
  static void appendTo(Node document, Block.Prose prose, int below) {
    Node parsed = Parser.builder().build().parse(prose.commonMark());
    parsed.accept(new SafeProse(below));
    lead(parsed, prose.lead());
    for (Node child : children(parsed)) {
      document.appendChild(child);
    }
  }

  private static void lead(Node parsed, String lead) {
    if (lead.isEmpty()) {
      return;
    }
    if (!(parsed.getFirstChild() instanceof Paragraph)) {
      parsed.prependChild(new Paragraph());
    }
    parsed.getFirstChild().prependChild(new Text(lead + " "));
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  @Override
  public void visit(Heading heading) {
    heading.setLevel(Math.min(DEEPEST, heading.getLevel() + below));
    visitChildren(heading);
  }

  @Override
  public void visit(HtmlInline html) {
    replace(html, List.of(new Text(html.getLiteral())));
  }

  @Override
  public void visit(HtmlBlock html) {
    Paragraph paragraph = new Paragraph();
    for (String line : html.getLiteral().lines().toList()) {
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new SoftLineBreak());
      }
      paragraph.appendChild(new Text(line.strip()));
    }
    replace(html, List.of(paragraph));
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (!isSafe(link.getDestination())) {
      replace(link, children(link));
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    if (!isSafe(image.getDestination())) {
      replace(image, children(image));
    }
  }

  private static boolean isSafe(String destination) {
    String lower = destination.toLowerCase(Locale.ROOT);
    return lower.startsWith("https:") || lower.startsWith("http:") || lower.startsWith("mailto:");
  }

  private static void replace(Node old, List<Node> replacements) {
    for (Node replacement : replacements) {
      old.insertBefore(replacement);
    }
    old.unlink();
  }
}

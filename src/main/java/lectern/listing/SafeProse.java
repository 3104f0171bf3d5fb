package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.fields.OneLine;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A stranger's CommonMark, made safe inside a listing: its headings stand below the listing's own,
 * raw HTML becomes text, and links lead only to the web and to mail. Lines with bullets that
 * CommonMark does not know stay lines.
 */
final class SafeProse extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();
  private static final int DEEPEST = 6;
  private static final int SHORTEST_FENCE = 3;

  private final int below;

  // An address in angle brackets may stand in a link. Printed as a link, it would end the one
  // around it, whose title would be read as markup.
  private boolean isInLink;

  private SafeProse(int below) {
    this.below = below;
  }

  /**
   * Appends prose to a document.
   *
   * @param below the level of the heading that it stands under
   */
  static void appendTo(Node document, Block.Prose prose, int below) {
    Node parsed = PARSER.parse(prose.commonMark());
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
    if (parsed.getFirstChild() instanceof Paragraph paragraph) {
      paragraph.prependChild(new Text(lead + " "));
    } else {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(lead));
      parsed.prependChild(paragraph);
    }
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
  public void visit(SoftLineBreak space) {
    if (space.getNext() instanceof Text text && ProseText.isBullet(text.getLiteral())) {
      replace(space, List.of(new HardLineBreak()));
    }
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

  /** An entity can put a line break into the word behind a fence, and end the line there. */
  @Override
  public void visit(FencedCodeBlock code) {
    boolean isWord = code.getInfo().codePoints().allMatch(SafeProse::isOfLanguage);
    code.setInfo(isWord ? code.getInfo() : "");
  }

  /** Indented code would become part of a list before it. */
  @Override
  public void visit(IndentedCodeBlock code) {
    FencedCodeBlock fenced = new FencedCodeBlock();
    fenced.setFenceCharacter("`");
    fenced.setOpeningFenceLength(longestRun('`', code.getLiteral()) + SHORTEST_FENCE);
    fenced.setInfo("");
    fenced.setLiteral(code.getLiteral());
    replace(code, List.of(fenced));
  }

  private static int longestRun(char sign, String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == sign ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static boolean isOfLanguage(int c) {
    return Character.isLetterOrDigit(c) || "+-_.#".indexOf(c) >= 0;
  }

  @Override
  public void visit(Link link) {
    boolean isKept = !isInLink && isSafe(link.getDestination());
    isInLink |= isKept;
    visitChildren(link);
    isInLink &= !isKept;
    link.setTitle(oneLine(link.getTitle()));
    if (!isKept) {
      replace(link, children(link));
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    image.setTitle(oneLine(image.getTitle()));
    if (!isSafe(image.getDestination())) {
      replace(image, children(image));
    }
  }

  private static String oneLine(String title) {
    return title == null ? null : OneLine.of(title);
  }

  private static boolean isSafe(String destination) {
    String lower = destination.toLowerCase(Locale.ROOT);
    boolean known =
        lower.startsWith("https:") || lower.startsWith("http:") || lower.startsWith("mailto:");
    return known && destination.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
  }

  private static void replace(Node old, List<Node> replacements) {
    for (Node replacement : replacements) {
      old.insertBefore(replacement);
    }
    old.unlink();
  }
}

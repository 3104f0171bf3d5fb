package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.fields.OneLine;
import org.commonmark.node.AbstractVisitor;
import lectern.output.Printable;
import lectern.session.ProseLimits;
import org.commonmark.node.Document;
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
 * An author's CommonMark, made safe inside a listing: its headings are below the listing's own, raw
 * HTML becomes text, images become links, and links lead only to the web and to mail. Lines with
 * bullets that CommonMark does not know stay lines. Prose beyond {@link ProseLimits} is text.
 */
final class SafeProse extends AbstractVisitor {
  // What the limits let pass is within these; they are for what the limits estimate too low.
  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(2 * ProseLimits.MAX_DEPTH + 4)
          .maxInlineNesting(2 * ProseLimits.MAX_DEPTH)
          .build();
  private static final int DEEPEST = 6;
  private static final int SHORTEST_FENCE = 3;

  private final int below;

  // An address in angle brackets may stand in a link. Printed as a link, it would end the one
  // around it, whose title would be read as markup.
  private boolean isInLink;

  /** The characters of all destinations and titles. */
  private int expanded;

  private SafeProse(int below) {
    this.below = below;
  }

  /**
   * Appends prose to a document.
   *
   * @param below the level of the heading that it stands under
   */
  static void appendTo(Node document, Block.Prose prose, int below) {
    Node parsed;
    if (ProseLimits.isParsed(prose.commonMark())) {
      parsed = PARSER.parse(prose.commonMark());
      parsed.accept(new SafeProse(below));
    } else {
      parsed = plain(ProseLimits.cut(prose.commonMark()));
    }
    lead(parsed, prose.lead());
    for (Node child : children(parsed)) {
      document.appendChild(child);
    }
  }

  /** Lines of text. */
  private static Node plain(String text) {
    Node document = new Document();
    Paragraph paragraph = new Paragraph();
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        paragraph = new Paragraph();
        continue;
      }
      if (paragraph.getFirstChild() == null) {
        document.appendChild(paragraph);
      } else {
        paragraph.appendChild(new HardLineBreak());
      }
      paragraph.appendChild(new Text(line.strip()));
    }
    return document;
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
    oneLine(heading);
  }

  /** Makes spaces of the line breaks in a heading, which is written on one line. */
  private static void oneLine(Node parent) {
    for (Node child : children(parent)) {
      if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        replace(child, List.of(new Text(" ")));
      } else {
        oneLine(child);
      }
    }
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

  /**
   * A fence that is longer than every run in the code ends nowhere within it. An entity can put a
   * line break into the word behind a fence, and end the line there.
   */
  @Override
  public void visit(FencedCodeBlock code) {
    boolean isWord = code.getInfo().codePoints().allMatch(SafeProse::isOfLanguage);
    replace(code, List.of(fenced(isWord ? code.getInfo() : "", code.getLiteral())));
  }

  /** Indented code would become part of a list before it. */
  @Override
  public void visit(IndentedCodeBlock code) {
    replace(code, List.of(fenced("", code.getLiteral())));
  }

  private static FencedCodeBlock fenced(String info, String literal) {
    FencedCodeBlock fenced = new FencedCodeBlock();
    fenced.setFenceCharacter("`");
    fenced.setOpeningFenceLength(Math.max(SHORTEST_FENCE, longestRun('`', literal) + 1));
    fenced.setInfo(info);
    fenced.setLiteral(literal);
    return fenced;
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
    boolean isKept = isKept(link.getDestination(), link.getTitle());
    isInLink |= isKept;
    visitChildren(link);
    isInLink &= !isKept;
    if (isKept) {
      link.setTitle(oneLine(link.getTitle()));
    } else {
      replace(link, children(link));
    }
  }

  /** An image becomes a link: who shows the page must not load what a stranger names. */
  @Override
  public void visit(Image image) {
    boolean isKept = isKept(image.getDestination(), image.getTitle());
    isInLink |= isKept;
    visitChildren(image);
    isInLink &= !isKept;
    List<Node> words = new ArrayList<>(children(image));
    if (words.isEmpty()) {
      words.add(new Text(image.getDestination()));
    }
    if (isKept) {
      Link link = new Link(image.getDestination(), oneLine(image.getTitle()));
      words.forEach(link::appendChild);
      words = List.of(link);
    }
    replace(image, words);
  }

  /** Returns whether a link stays one. */
  private boolean isKept(String destination, String title) {
    boolean isKept = !isInLink && isSafe(destination);
    if (isKept) {
      expanded += destination.length() + (title == null ? 0 : title.length());
    }
    return isKept && expanded <= ProseLimits.MAX_TEXT;
  }

  private static String oneLine(String title) {
    return title == null ? null : OneLine.of(title);
  }

  private static boolean isSafe(String destination) {
    String lower = destination.toLowerCase(Locale.ROOT);
    boolean known =
        lower.startsWith("https:") || lower.startsWith("http:") || lower.startsWith("mailto:");
    return known
        && destination.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>')
        && Printable.line(destination).equals(destination);
  }

  private static void replace(Node old, List<Node> replacements) {
    for (Node replacement : replacements) {
      old.insertBefore(replacement);
    }
    old.unlink();
  }
}

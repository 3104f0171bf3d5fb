package lectern.listing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import lectern.output.MarkdownText;
import lectern.output.Printable;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;

/**
 * Writes the texts and links of a document so that every Markdown renderer reads them alike, which
 * the library's own renderer does only for CommonMark.
 */
final class MarkdownInlines implements NodeRenderer {
  private static final String MAIL = "mailto:";

  /** The punctuation of a destination that never ends it. */
  private static final String DESTINATION = "-._~:/?#@!$'+,;=%";

  private final MarkdownNodeRendererContext context;

  MarkdownInlines(MarkdownNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class, Link.class, TableRow.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof TableRow row) {
      context.getWriter().raw(row.line());
    }
  }

  private void text(Text node) {
    String text = Printable.block(node.getLiteral());
    boolean isEmphasized =
        node.getParent() instanceof Emphasis || node.getParent() instanceof StrongEmphasis;
    // Emphasis that begins or ends with a space is none.
    boolean spaceFirst = isEmphasized && node.getPrevious() == null && text.startsWith(" ");
    boolean spaceLast = isEmphasized && node.getNext() == null && text.endsWith(" ");
    boolean endsLine =
        node.getNext() == null ? !isInline(node.getParent()) : isBreak(node.getNext());
    MarkdownText.Place place =
        new MarkdownText.Place(
            spaceFirst || context.getWriter().isAtLineStart(),
            endsLine,
            isInside(Heading.class, node),
            isInside(Link.class, node),
            false);
    String body = spaceLast ? text.substring(0, text.length() - 1) : text;
    context.getWriter().raw(MarkdownText.of(body, place) + (spaceLast ? "&#32;" : ""));
  }

  private static boolean isInline(Node node) {
    return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isInside(Class<? extends Node> type, Node node) {
    Node parent = node.getParent();
    while (parent != null && !type.isInstance(parent)) {
      parent = parent.getParent();
    }
    return parent != null;
  }

  private void link(Link link) {
    if (link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && isItsOwnLabel(text.getLiteral(), link.getDestination())) {
      context.getWriter().raw("<" + text.getLiteral() + ">");
      return;
    }
    context.getWriter().raw('[');
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    String title = link.getTitle() == null ? "" : " \"" + title(link.getTitle()) + "\"";
    context.getWriter().raw("](" + destination(link.getDestination()) + title + ")");
  }

  private static boolean isItsOwnLabel(String label, String destination) {
    return label.equals(destination)
        ? MarkdownText.isAddress(label)
        : destination.equals(MAIL + label) && isMailAddress(label);
  }

  private static boolean isMailAddress(String text) {
    int at = text.indexOf('@');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isWord = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!isWord && i != at && ".-".indexOf(c) < 0 && (i > at || "+_".indexOf(c) < 0)) {
        return false;
      }
    }
    return at > 0 && at < text.length() - 1;
  }

  private static String title(String title) {
    return MarkdownText.label(title).replace("\"", "&quot;");
  }

  /** The destination in which every character that could end it is percent-encoded. */
  private static String destination(String address) {
    boolean isBalanced = isBalanced(address);
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean isParenthesis = c == '(' || c == ')';
      if (c == '&') {
        safe.append(MarkdownText.isEntity(address, i) ? "&amp;" : "&");
      } else if (isLetterOrDigit(c)
          || DESTINATION.indexOf(c) >= 0
          || (isParenthesis && isBalanced)) {
        safe.append(c);
      } else {
        encode(address, i, safe);
      }
    }
    return safe.toString();
  }

  /** The letters and digits of every script, halves of characters included. */
  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static void encode(String address, int at, StringBuilder safe) {
    for (byte b : address.substring(at, at + 1).getBytes(StandardCharsets.UTF_8)) {
      safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
  }

  private static boolean isBalanced(String address) {
    int open = 0;
    for (int i = 0; i < address.length() && open >= 0; i++) {
      open += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }
}

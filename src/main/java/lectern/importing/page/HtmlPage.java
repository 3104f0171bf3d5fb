package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The visible lines of an HTML page, without its navigation, header and footer. */
final class HtmlPage {
  private static final String FRAME =
      "nav, aside, footer, form, script, style, noscript, template, header[role=banner],"
          + " [role=navigation], [role=search], [role=contentinfo], [id*=cookie], [class*=cookie],"
          + " .breadcrumb, .tabs, .links, .element-invisible, .visually-hidden, #skip-link, [hidden]";
  private static final String BLOCKS =
      "address, article, blockquote, dd, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, hr, li, main,"
          + " ol, p, section, table, tr, ul";

  private static final String PARAGRAPHS = "p, h1, h2, h3, h4, ul, ol";

  private static final String HEADINGS = "h1, h2, h3, h4, dt";

  private HtmlPage() {}

  /** Returns whether a text is HTML rather than the text of a page. */
  static boolean isHtml(String text) {
    String start = text.stripLeading();
    return start.startsWith("<")
        && start
            .substring(0, Math.min(2000, start.length()))
            .matches("(?is).*<(!doctype html|html|head|body|div|h1|article|main)\\b.*");
  }

  static List<PageLine> lines(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    page.select(FRAME).remove();
    for (Element inline : page.select(".field-label-inline > .field-label, strong + br")) {
      if (inline.hasClass("field-label")) {
        inline.tagName("span");
        inline.nextElementSiblings().forEach(one -> one.tagName("span"));
        inline.parent().select(".field-item").stream().limit(1).forEach(one -> one.tagName("span"));
      }
    }
    List<PageLine> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int[] number = {1};
    page.body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                  line.append(text.text());
                } else if (isBreak(node)) {
                  end();
                  number[0] = Math.max(1, node.sourceRange().start().lineNumber());
                  if (node instanceof Element element && element.is(HEADINGS)) {
                    lines.add(new PageLine(number[0], ""));
                  }
                  line.append(mark(node));
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element element && element.is(BLOCKS)) {
                  end();
                  if (element.is(PARAGRAPHS)) {
                    lines.add(new PageLine(number[0], ""));
                  }
                }
              }

              private void end() {
                String text = line.toString().replace('\u00A0', ' ').strip();
                if (!text.isEmpty() && !text.equals("-")) {
                  lines.add(new PageLine(number[0], text));
                }
                line.setLength(0);
              }
            });
    return lines;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && (element.is("br") || element.is(BLOCKS));
  }

  /** Returns the bullet or number of an item of a list with several items; else nothing. */
  private static String mark(Node node) {
    if (!(node instanceof Element item) || !item.is("li") || item.siblingElements().isEmpty()) {
      return "";
    }
    boolean isNumbered = item.parent() != null && item.parent().is("ol");
    return isNumbered ? item.elementSiblingIndex() + 1 + ". " : "- ";
  }
}

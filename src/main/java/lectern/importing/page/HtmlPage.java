package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The visible lines of an HTML page, without its navigation, header and footer. */
final class HtmlPage {
  private static final String FRAME =
      "nav, aside, footer, form, script, style, noscript, template, header[role=banner],"
          + " [role=navigation], [role=search], [role=contentinfo], [id*=cookie], [class*=cookie],"
          + " .breadcrumb, .tabs, .links, .element-invisible, .visually-hidden, #skip-link, [hidden]";
  private static final String BLOCKS =
      "address, article, blockquote, dd, div, dl, dt, figure, h1, h2, h3, h4, h5, h6, hr, li, main,"
          + " ol, p, section, table, tr, ul";

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
    page.select("br").forEach(br -> br.before("\u0001"));
    page.select(BLOCKS)
        .forEach(
            block -> {
              int at = block.sourceRange().start().lineNumber();
              block.prependText("\u0001\u0002" + at + "\u0002");
              block.appendText("\u0001");
            });
    page.select("p, h1, h2, h3, ul, ol").forEach(block -> block.appendText("\u0001\u0001"));
    List<PageLine> lines = new ArrayList<>();
    int number = 1;
    for (String line : page.body().text().split("\u0001", -1)) {
      String text = line;
      while (text.contains("\u0002")) {
        String[] parts = text.split("\u0002", 3);
        number = Math.max(1, Integer.parseInt(parts[1]));
        text = parts[0] + parts[2];
      }
      lines.add(new PageLine(number, text.replace('\u00A0', ' ').strip()));
    }
    return lines;
  }
}

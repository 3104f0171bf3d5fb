package lectern.importing.exchange;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain text of a description in HTML. Markdown is plain text already. */
final class ProseText {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</(?:p|div|ul|ol|li|strong|em|b|i|u|a|span|h[1-6]|blockquote)>|<br\\s*/?>|<p>");

  private static final String PARAGRAPHS =
      "p, div, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre";

  private ProseText() {}

  static String of(String text) {
    return TAG.matcher(text).find()
        ? ofHtml(text)
        : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static String ofHtml(String html) {
    StringBuilder text = new StringBuilder();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                  append(words.getWholeText());
                } else if (node instanceof Element element) {
                  if (element.is(PARAGRAPHS)) {
                    text.append(element.is("li ul, li ol") ? "" : "\n\n");
                  } else if (element.is("li")) {
                    text.append("\n").append(mark(element));
                  } else if (element.is("br")) {
                    text.append("\n");
                  }
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                  String address = element.is("a[href]") ? element.attr("href") : "";
                  if (!address.isEmpty() && !address.equals(element.text())) {
                    text.append(" (").append(address).append(")");
                  } else if (element.is(PARAGRAPHS)) {
                    text.append(element.is("li ul, li ol") ? "" : "\n\n");
                  }
                }
              }

              private void append(String words) {
                String spaced = words.replaceAll("[\\s\u00A0]+", " ");
                boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
                text.append(begins ? spaced.stripLeading() : spaced);
              }
            });
    return text.toString()
        .replaceAll("[ \t]+\n", "\n")
        .replaceAll("(\n(?:[0-9]+\\.|-) )\n+", "$1")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String mark(Element item) {
    Element list = item.parent();
    return list != null && list.is("ol") ? (item.elementSiblingIndex() + 1) + ". " : "- ";
  }
}

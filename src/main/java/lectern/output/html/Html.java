package lectern.output.html;

import lectern.output.Printable;
import java.time.Instant;
import org.apache.commons.text.StringEscapeUtils;

/** Writes HTML. Every text is escaped; only what is given as markup is not. */
public final class Html {
  private final StringBuilder html = new StringBuilder();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turns
   */
  public Html open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      html.append('"');
    }
    html.append('>');
    return this;
  }

  /** Ends an element, and its line. */
  public Html close(String tag) {
    html.append("</").append(tag).append(">\n");
    return this;
  }

  /** Text. */
  public Html text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** An element with the program's own words in it. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** The same with an author's words, whose direction changes nothing around them. */
  public Html isolated(String tag, String text, String... attributes) {
    return open(tag, attributes).markup("<bdi>").text(text).markup("</bdi>").close(tag);
  }

  /** An element with an author's words in it, which find their own direction. */
  public Html written(String tag, String text) {
    return open(tag, "dir", "auto").text(text).close(tag);
  }

  /** A moment that a program can read. */
  public Html time(Instant moment, String text) {
    open("time", "datetime", moment.toString()).text(text);
    html.append("</time>");
    return this;
  }

  /**
   * Markup that a library has made of an author's words. What an author may not print is escaped in
   * it, and what can't stand in a page is replaced.
   */
  public Html rendered(String markup) {
    html.append(Printable.block(markup).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'));
    return this;
  }

  /** Markup that was made safe already. */
  public Html markup(String markup) {
    html.append(markup);
    return this;
  }

  /** The text as it stands in an element or in an attribute's quotes. */
  public static String escaped(String text) {
    return StringEscapeUtils.escapeXml11(Printable.block(text));
  }

  @Override
  public String toString() {
    return html.toString();
  }
}

package lectern.output.html;

import lectern.output.Printable;
import org.apache.commons.text.StringEscapeUtils;

/** Text and markup made safe for a page. */
public final class Html {
  private Html() {}

  /** Escapes a text for an element or for an attribute's quotes. */
  public static String escaped(String text) {
    return StringEscapeUtils.escapeXml11(Printable.block(text));
  }

  /**
   * Makes markup safe that a library rendered from an author's text: what is unsafe to print is
   * escaped, and what a page can't hold is replaced.
   */
  public static String rendered(String markup) {
    return Printable.block(markup).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}

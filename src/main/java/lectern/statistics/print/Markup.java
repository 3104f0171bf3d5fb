package lectern.statistics.print;

import lectern.display.Printable;

/** Writes elements of HTML and of the SVG within it. All text is escaped. */
final class Markup {
  private final StringBuilder text = new StringBuilder();

  /** Something that is markup already and of our own making. */
  Markup raw(String markup) {
    text.append(markup);
    return this;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
    return this;
  }

  /** Ends an element. */
  Markup close(String name) {
    text.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String name, String content, String... attributes) {
    return open(name, attributes).text(content).close(name);
  }

  /** An element with text of which the direction of writing is not known. */
  Markup written(String name, String content, String... attributes) {
    return open(name, attributes).raw("<bdi>").text(content).raw("</bdi>").close(name);
  }

  /** Text, also within the quotes of an attribute. */
  Markup text(String content) {
    String safe = Printable.line(content);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(c);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

package lectern.output;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document with one element on each line. Characters that XML 1.0 can't hold, and those that
 * are unsafe to print, are escaped as in the text report.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">Characters of XML 1.0</a>
 */
public final class SafeXml {
  private final XMLStreamWriter xml;
  private int depth;

  /** Begins a document. */
  public SafeXml(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Begins an element that holds others.
   *
   * @param attributes names and values, alternating
   */
  public void start(String element, String... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(element);
      write(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element without content. */
  public void empty(String element, String... attributes) throws IOException {
    try {
      indent();
      xml.writeEmptyElement(element);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds text of several lines. */
  public void text(String element, String text, String... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(element);
      write(attributes);
      xml.writeCharacters(fit(Printable.block(text)));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the innermost element, and the document with the outermost. */
  public void end() throws IOException {
    try {
      depth--;
      indent();
      xml.writeEndElement();
      if (depth == 0) {
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], fit(Printable.line(attributes[i + 1])));
    }
  }

  /** All printable characters are valid in XML, except these two. */
  private static String fit(String text) {
    return text.replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
  }
}

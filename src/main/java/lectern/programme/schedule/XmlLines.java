package lectern.programme.schedule;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, indented. */
final class XmlLines {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  XmlLines() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  /**
   * Begins an element with others in it.
   *
   * @param attributes in the order in which they are written
   */
  void begin(String name, Map<String, String> attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  /** Ends the element that was begun last. */
  void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Adds an element that holds text. */
  void element(String name, String content) throws XMLStreamException {
    element(name, Map.of(), content);
  }

  /** Adds an element with attributes that holds text. */
  void element(String name, Map<String, String> attributes, String content)
      throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The document, which ends with a line feed. */
  String document() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
    return text.append('\n').toString();
  }
}

package lectern.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the documents of a YAML text.
 *
 * <p>It works on SnakeYAML's parse events, not on its composed nodes: so a syntax error in one
 * document leaves those before it readable, every limit can say where it was passed, and no scalar
 * is matched against the patterns of YAML 1.1 types.
 */
public final class YamlReader {
  private final Limits limits;

  public YamlReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * All documents of the text, in order. A text that can't be read to its end has its fault in the
   * last one.
   */
  public List<Document> read(SourceText source) {
    List<Document> documents = new ArrayList<>();
    Lines lines = new Lines(source.text());
    try {
      LoaderOptions options = new LoaderOptions();
      // The size limit is held in bytes before this point.
      options.setCodePointLimit(Integer.MAX_VALUE);
      Parser parser = new ParserImpl(new StreamReader(source.text()), options);
      parser.getEvent();
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event start = parser.getEvent();
        NodeBuilder builder = new NodeBuilder(parser, source.name(), lines, limits);
        if (documents.size() == limits.documents()) {
          throw new RefusedException(
              new Fault(
                  FaultKind.DOCUMENTS,
                  builder.place(start),
                  "The file holds more than "
                      + limits.documents()
                      + " documents, the most that are read.",
                  "Split it into several files."));
        }
        documents.add(builder.document());
        parser.getEvent();
      }
    } catch (RefusedException e) {
      documents.add(broken(e.fault()));
    } catch (YAMLException e) {
      documents.add(broken(SyntaxFault.of(e, source, lines)));
    }
    if (documents.isEmpty()) {
      documents.add(broken(empty(source.name())));
    }
    return documents;
  }

  private static Document broken(Fault fault) {
    return new Document(Optional.empty(), List.of(fault));
  }

  private static Fault empty(String name) {
    return new Fault(
        FaultKind.EMPTY,
        Place.startOf(name),
        "The file holds no proposal.",
        "Write the proposal's fields, such as \"title: ...\".");
  }
}

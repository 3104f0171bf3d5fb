package lectern.source.yaml;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.LineIndex;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
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
   * All documents of the text, in order. A text that can't be read to its end has its problem in
   * the last one; what follows that is not read.
   */
  public List<Document> read(SourceText source) {
    LineIndex lines = new LineIndex(source.text());
    List<Document> documents = new ArrayList<>();
    try {
      read(source, lines, new StringReader(source.text()), documents);
    } catch (ReaderException e) {
      documents = readByLines(source, lines);
    }
    if (documents.isEmpty()) {
      documents.add(broken(empty(source.name())));
    }
    return documents;
  }

  /**
   * SnakeYAML refuses a forbidden character a thousand characters before it comes to it, and with
   * it the documents that end in between.
   */
  private List<Document> readByLines(SourceText source, LineIndex lines) {
    List<Document> documents = new ArrayList<>();
    try {
      read(source, lines, new LineReader(source.text()), documents);
    } catch (ReaderException e) {
      documents.add(broken(SyntaxErrors.of(e, source, lines)));
    }
    return documents;
  }

  private void read(SourceText source, LineIndex lines, Reader text, List<Document> documents) {
    StreamReader reader = new StreamReader(text);
    try {
      LoaderOptions options = new LoaderOptions();
      // The size limit is held in bytes before this point.
      options.setCodePointLimit(Integer.MAX_VALUE);
      Parser parser = new ParserImpl(reader, options);
      ValueCount values = new ValueCount(limits.values());
      parser.getEvent();
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event start = parser.getEvent();
        NodeBuilder builder = new NodeBuilder(parser, source.name(), lines, limits, values);
        if (documents.size() == limits.documents()) {
          throw new LimitExceededException(tooMany(builder.range(start)));
        }
        documents.add(builder.document());
        parser.getEvent();
      }
    } catch (LimitExceededException e) {
      documents.add(broken(e.problem()));
    } catch (ReaderException e) {
      throw e;
    } catch (YAMLException e) {
      documents.add(broken(SyntaxErrors.of(e, source, lines)));
    } catch (NumberFormatException e) {
      // So the library says that an escape is the number of no character; it stands at its digits.
      Position digits = lines.at(reader.getIndex());
      documents.add(broken(SyntaxErrors.escape(SourceCharacter.of(source, digits.plus(-2)))));
    }
  }

  private static Document broken(Problem problem) {
    return new Document(Optional.empty(), List.of(problem));
  }

  private Problem tooMany(SourceRange range) {
    return new Problem(
        ProblemKind.DOCUMENTS,
        range,
        "The file holds more than " + limits.documents() + " documents, the most that are read.",
        "Split it into several files.");
  }

  private static Problem empty(String name) {
    return new Problem(
        ProblemKind.EMPTY,
        SourceRange.startOf(name),
        "The file holds no proposal.",
        "Write the proposal's fields, such as \"title: ...\".");
  }
}

package lectern.source.yaml;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * <p>It works on SnakeYAML's parse events, not on its composed nodes. Thus the documents before a
 * syntax error can be read, an exceeded limit is reported where it is exceeded, and no scalar is
 * matched against the patterns of YAML 1.1 types.
 */
public final class YamlReader {
  private final Limits limits;

  /** Creates a reader with limits. */
  public YamlReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns all documents of a text in order. If the text is not valid YAML, the last document has
   * the problem, and the rest of the text is not read.
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
    return FrontMatter.joined(source, documents);
  }

  /**
   * Reads a text with a forbidden character line by line. SnakeYAML checks its whole buffer of a
   * thousand characters, and would reject the documents that end before the character.
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
          throw new LimitExceededException(tooManyDocuments(builder.range(start)));
        }
        documents.add(builder.document());
        parser.getEvent();
      }
    } catch (LimitExceededException e) {
      documents.add(
          broken(
              e.isUnknownAlias()
                  ? SyntaxErrors.unknownAlias(e.problem(), source, lines)
                  : e.problem()));
    } catch (ReaderException e) {
      throw e;
    } catch (YAMLException e) {
      Problem problem = SyntaxErrors.of(e, source, lines);
      removeBeginning(problem, documents);
      documents.add(broken(problem));
    } catch (NumberFormatException e) {
      // SnakeYAML throws this for an escaped code point out of range, at its digits.
      Position digits = lines.at(reader.getIndex());
      documents.add(broken(SyntaxErrors.escape(SourceCharacter.of(source, digits.plus(-2)))));
    }
  }

  /** Removes a document that is only the beginning of the text in which the syntax error is. */
  private static void removeBeginning(Problem error, List<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    Optional<Node> root = documents.get(documents.size() - 1).root();
    if (root.isPresent()
        && root.get() instanceof Node.Scalar scalar
        && scalar.style() == Node.Style.PLAIN
        && !scalar.isBlank()
        && error.range().startOffset() >= scalar.range().startOffset()
        && error.range().startOffset() <= scalar.range().endOffset()) {
      documents.remove(documents.size() - 1);
    }
  }

  private static Document broken(Problem problem) {
    return new Document(Optional.empty(), List.of(problem), Map.of());
  }

  private Problem tooManyDocuments(SourceRange range) {
    return new Problem(
        ProblemKind.DOCUMENTS,
        range,
        "The file contains more than " + limits.documents() + " documents.",
        "Split it into several files.");
  }

  private static Problem empty(String name) {
    return new Problem(
        ProblemKind.EMPTY,
        SourceRange.startOf(name),
        "The file contains no proposal.",
        "Add the fields of a proposal, such as \"title: ...\".");
  }
}

package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.source.Limits;
import lectern.source.LineIndex;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the comments of a YAML text. */
public final class CommentReader {
  private final SourceText source;
  private final LineIndex lines;
  private final List<Comment> comments = new ArrayList<>();

  /** Whether a text in block style may keep the blank lines below it, by {@code |+}. */
  private final boolean hasKeptBreaks;

  /** The current position in code points and in UTF-16 units. */
  private int offset;

  private int index;

  private CommentReader(SourceText source) {
    this.source = source;
    this.lines = new LineIndex(source.text());
    this.hasKeptBreaks = source.text().indexOf('+') >= 0;
  }

  /** Returns all comments in order; if the text is not valid YAML, those before the error. */
  public static List<Comment> read(SourceText source) {
    CommentReader reader = new CommentReader(source);
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      Parser parser = new ParserImpl(new StreamReader(source.text()), options);
      int depth = 0;
      // Beyond this depth no values are read either, and parsing would take time without end.
      while (depth <= Limits.STANDARD.depth() && !parser.checkEvent(Event.ID.StreamEnd)) {
        Event event = parser.getEvent();
        if (event instanceof CollectionStartEvent) {
          depth++;
        } else if (event instanceof CollectionEndEvent) {
          depth--;
        } else if (event instanceof CommentEvent comment
            && comment.getCommentType() != CommentType.BLANK_LINE) {
          reader.add(comment);
        }
      }
    } catch (YAMLException | NumberFormatException e) {
      // The problem is reported where the values are read.
      return List.copyOf(reader.comments);
    }
    return List.copyOf(reader.comments);
  }

  private void add(CommentEvent event) {
    Position start = lines.at(event.getStartMark().getIndex());
    Position end = lines.at(event.getEndMark().getIndex());
    index = source.text().offsetByCodePoints(index, start.offset() - offset);
    offset = start.offset();
    int after = source.text().offsetByCodePoints(index, end.offset() - offset);
    String value = event.getValue();
    int spaces = value.length() - value.stripLeading().length();
    boolean alone = isAlone(start.column() - 1);
    SourceRange removal =
        new SourceRange(
            source.name(),
            alone ? start.plus(1 - start.column()) : start.plus(-spacesBefore()),
            alone ? lines.at(end.offset() + lineBreak(after)) : end);
    comments.add(
        new Comment(
            value.strip(),
            alone,
            new SourceRange(source.name(), start, end),
            start.plus(1 + spaces),
            removal,
            alone && hasKeptBreaks && isBlankLine(after + lineBreak(after))));
  }

  private int spacesBefore() {
    int first = index;
    while (first > 0 && isSpace(first - 1)) {
      first--;
    }
    return index - first;
  }

  /** Returns the length of the line break at an index. */
  private int lineBreak(int at) {
    if (source.text().startsWith("\r\n", at)) {
      return 2;
    }
    return isBreak(at) ? 1 : 0;
  }

  private boolean isBlankLine(int at) {
    int end = at;
    while (end < source.text().length() && isSpace(end)) {
      end++;
    }
    return isBreak(end);
  }

  private boolean isSpace(int at) {
    return source.text().charAt(at) == ' ' || source.text().charAt(at) == '\t';
  }

  private boolean isBreak(int at) {
    return source.text().startsWith("\n", at) || source.text().startsWith("\r", at);
  }

  /**
   * Returns whether nothing precedes the comment on its line. The type that the parser reports is
   * different: it includes comments that continue a comment after a value on the lines below.
   */
  private boolean isAlone(int before) {
    for (int i = index - before; i < index; i++) {
      if (i >= 0 && !Character.isWhitespace(source.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

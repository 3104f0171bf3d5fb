package lectern.source;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the comments of a YAML text. What looks like a comment inside a value is none. */
public final class CommentReader {
  private CommentReader() {}

  /** All comments, in order; of a text that can't be read to its end, those before the fault. */
  public static List<Comment> read(SourceText source) {
    List<Comment> comments = new ArrayList<>();
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    options.setCodePointLimit(Integer.MAX_VALUE);
    Lines lines = new Lines(source.text());
    try {
      Parser parser = new ParserImpl(new StreamReader(source.text()), options);
      while (parser.peekEvent() != null && !parser.checkEvent(Event.ID.StreamEnd)) {
        if (parser.getEvent() instanceof CommentEvent event
            && event.getCommentType() != CommentType.BLANK_LINE) {
          Place place =
              new Place(
                  source.name(),
                  lines.at(event.getStartMark().getIndex()),
                  lines.at(event.getEndMark().getIndex()));
          boolean alone = event.getCommentType() == CommentType.BLOCK;
          comments.add(new Comment(event.getValue().strip(), alone, place));
        }
      }
    } catch (YAMLException e) {
      // The fault is reported where the values are read.
      return List.copyOf(comments);
    }
    return List.copyOf(comments);
  }
}

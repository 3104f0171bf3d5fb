package lectern.source.yaml.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.source.Limits;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the structure of each document of a YAML text. */
public final class TreeReader {
  private final Lines lines;
  private final Parser parser;

  /** The index in UTF-16 units of each code point; empty if both are the same. */
  private final int[] indices;

  private TreeReader(Lines lines) {
    this.lines = lines;
    String text = lines.text();
    int points = text.codePointCount(0, text.length());
    indices = new int[points == text.length() ? 0 : points + 1];
    for (int i = 0, at = 0; i < indices.length; i++) {
      indices[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    parser = new ParserImpl(new StreamReader(text), options);
  }

  /**
   * Returns the values of all documents in order.
   *
   * @throws UntouchedException if the text has what no other layout may be given
   */
  public static List<Tree> read(Lines lines) throws UntouchedException {
    try {
      TreeReader reader = new TreeReader(lines);
      List<Tree> roots = new ArrayList<>();
      while (!reader.parser.checkEvent(Event.ID.StreamEnd)) {
        if (reader.parser.getEvent() instanceof DocumentStartEvent) {
          roots.add(reader.value(0));
        }
      }
      return roots;
    } catch (YAMLException | NumberFormatException e) {
      throw UntouchedException.invalid("it is not valid YAML");
    }
  }

  private Tree value(int depth) throws UntouchedException {
    Event event = parser.getEvent();
    if (event instanceof AliasEvent || (event instanceof NodeEvent n && n.getAnchor() != null)) {
      throw new UntouchedException("it has anchors or aliases");
    }
    if (depth > Limits.STANDARD.depth()) {
      throw UntouchedException.invalid("it is nested too deeply");
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.getTag() != null) {
        throw new UntouchedException("it has tags");
      }
      return text(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (start.getTag() != null) {
      throw new UntouchedException("it has tags");
    }
    return start instanceof MappingStartEvent ? fields(start, depth) : items(start, depth);
  }

  private Tree items(CollectionStartEvent start, int depth) throws UntouchedException {
    List<Tree> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value(depth + 1));
    }
    int end = index(parser.getEvent().getEndMark());
    return new Tree.Items(
        index(start.getStartMark()),
        start.isFlow() ? end : items.get(items.size() - 1).end(),
        start.isFlow(),
        items);
  }

  private Tree fields(CollectionStartEvent start, int depth) throws UntouchedException {
    List<Tree.Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      String name = parser.peekEvent() instanceof ScalarEvent key ? key.getValue() : "";
      if (!(value(depth + 1) instanceof Tree.Text key) || !isSimple(key)) {
        throw new UntouchedException("it has keys that are not on one line before a colon");
      }
      if (!names.add(name)) {
        throw UntouchedException.invalid("it has duplicate keys");
      }
      fields.add(new Tree.Field(name, key, value(depth + 1)));
    }
    int end = index(parser.getEvent().getEndMark());
    int first = index(start.getStartMark());
    // A pair in a list has no braces, and its end event is at the next token.
    boolean isBraced = start.isFlow() && lines.text().charAt(first) == '{';
    return new Tree.Fields(
        first,
        isBraced ? end : fields.get(fields.size() - 1).value().end(),
        start.isFlow(),
        fields);
  }

  private boolean isSimple(Tree.Text key) {
    String text = lines.text();
    int before = key.start() - 1;
    while (before >= 0 && " \t\n".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return key.end() > key.start()
        && key.style() != Tree.Style.BLOCK
        && lines.of(key.start()) == lines.of(key.end())
        && !isMarked(before, key);
  }

  /** Returns whether a question mark that is the first of its line or entry precedes a key. */
  private boolean isMarked(int before, Tree.Text key) {
    String text = lines.text();
    if (before < 0 || text.charAt(before) != '?' || before + 1 == key.start()) {
      return false;
    }
    int at = before - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || "\n-{,[".indexOf(text.charAt(at)) >= 0;
  }

  private Tree.Text text(ScalarEvent event) {
    int start = index(event.getStartMark());
    int end = index(event.getEndMark());
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      return new Tree.Text(start, blockEnd(start, end), Tree.Style.BLOCK);
    }
    return new Tree.Text(
        start, end, style == ScalarStyle.PLAIN ? Tree.Style.PLAIN : Tree.Style.QUOTED);
  }

  /** Returns the end of the last line of a block scalar; the parser reads on to the next token. */
  private int blockEnd(int start, int end) {
    int first = lines.of(start);
    int last = Math.min(lines.of(end), lines.count() - 1);
    if (end == lines.text().length()) {
      last = lines.count() - 1;
    } else if (lines.text().substring(lines.start(last), end).isBlank()) {
      last--;
    }
    if (!BlockScalar.keepsBreaks(lines, start)) {
      int content = BlockScalar.firstIndentation(lines, first, last);
      // Spaces beyond the indentation are text.
      while (last > first
          && lines.isBlank(last)
          && lines.end(last) - lines.start(last) <= content) {
        last--;
      }
    }
    return lines.end(Math.max(first, last));
  }

  private int index(Mark mark) {
    return indices.length == 0 ? mark.getIndex() : indices[mark.getIndex()];
  }
}

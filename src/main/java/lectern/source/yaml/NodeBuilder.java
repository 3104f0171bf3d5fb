package lectern.source.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Limits;
import lectern.source.LineIndex;
import lectern.source.Position;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the nodes of one document from parser events, within the limits. */
final class NodeBuilder {
  /** The node that an alias refers to, with the number of values and characters in it. */
  private record Anchored(Node node, int values, int characters) {}

  private final Parser parser;
  private final String file;
  private final LineIndex lines;
  private final Limits limits;
  private final ValueCount values;
  private final TextCount text;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Map<SourceRange, SourceRange> aliases = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private int brackets;
  private int anchored;

  NodeBuilder(Parser parser, String file, LineIndex lines, Limits limits, ValueCount values) {
    this.parser = parser;
    this.file = file;
    this.lines = lines;
    this.limits = limits;
    this.values = values;
    this.text = new TextCount(limits);
  }

  /** Reads up to the end of the document, whose start event has been taken. */
  Document document() {
    Node root = node(0);
    return new Document(Optional.of(root), List.copyOf(problems), Map.copyOf(aliases));
  }

  SourceRange range(Event event) {
    return new SourceRange(file, at(event.getStartMark()), at(event.getEndMark()));
  }

  private Position at(Mark mark) {
    return lines.at(mark.getIndex());
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    if (depth > limits.depth()) {
      throw refuse(
          ProblemKind.DEPTH,
          event,
          "Values are nested more than " + limits.depth() + " levels deep.",
          "Close the bracket that is still open; a proposal needs no more than four levels.");
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    int before = values.count();
    int written = text.characters();
    values.add(1);
    if (values.isTooGreat()) {
      throw refuse(
          ProblemKind.FILE_SIZE,
          event,
          "The file contains more than " + limits.values() + " values.",
          "Split it into one file per proposal.");
    }
    Optional<String> anchor = Optional.ofNullable(((NodeEvent) event).getAnchor());
    anchor.ifPresent(open::add);
    anchored += anchor.isPresent() ? 1 : 0;
    Node node =
        switch (event.getEventId()) {
          case SequenceStart -> sequence((CollectionStartEvent) event, depth);
          case MappingStart -> mapping((CollectionStartEvent) event, depth);
          default -> scalar((ScalarEvent) event);
        };
    if (anchor.isPresent()) {
      anchored--;
      open.remove(anchor.get());
      anchors.put(
          anchor.get(), new Anchored(node, values.count() - before, text.characters() - written));
    }
    return node;
  }

  /** Reports a tag, which may be the first word of a text that begins with an exclamation mark. */
  private void reportTag(String tag, Event event) {
    if (tag != null && !isStandard(tag)) {
      problems.add(
          new Problem(
              ProblemKind.WRONG_TYPE,
              range(event),
              Quote.of(tag) + " is read as a YAML tag, not as text.",
              "Put the whole text in quotes, or remove the tag.",
              event instanceof ScalarEvent scalar ? inQuotes(tag, scalar) : Optional.empty()));
    }
  }

  /** Returns a fix that makes a tag the first word of the text behind it. */
  private Optional<Fix> inQuotes(String tag, ScalarEvent event) {
    SourceRange whole = range(event);
    String text = event.getValue();
    int length = tag.length() + (text.isEmpty() ? 0 : 1) + text.length();
    boolean isAsWritten =
        event.getScalarStyle() == ScalarStyle.PLAIN
            && event.getAnchor() == null
            && whole.startLine() == whole.endLine()
            && whole.endOffset() - whole.startOffset() == length
            && text.indexOf('"') < 0
            && text.indexOf('\\') < 0;
    return isAsWritten
        ? Optional.of(
            new Fix(
                "Put the text in quotes.",
                false,
                List.of(
                    new Edit(new SourceRange(file, whole.start(), whole.start()), "\""),
                    new Edit(new SourceRange(file, whole.end(), whole.end()), "\""))))
        : Optional.empty();
  }

  /** Returns whether a tag is one of the standard types, which is ignored. */
  private static boolean isStandard(String tag) {
    return switch (tag) {
      case "tag:yaml.org,2002:str",
          "tag:yaml.org,2002:int",
          "tag:yaml.org,2002:float",
          "tag:yaml.org,2002:bool",
          "tag:yaml.org,2002:null",
          "tag:yaml.org,2002:timestamp",
          "tag:yaml.org,2002:seq",
          "tag:yaml.org,2002:map" ->
          true;
      default -> false;
    };
  }

  private Node.Scalar scalar(ScalarEvent event) {
    reportTag(event.getTag(), event);
    Position start = at(event.getStartMark());
    text.add(event.getValue(), new SourceRange(file, start, start.plus(1)))
        .ifPresent(problems::add);
    ScalarStyle style = event.getScalarStyle();
    Node.Style written =
        style == ScalarStyle.PLAIN
            ? Node.Style.PLAIN
            : style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED
                ? Node.Style.BLOCK
                : Node.Style.QUOTED;
    return new Node.Scalar(event.getValue(), written, surroundings(event), range(event));
  }

  private Node.Surroundings surroundings(ScalarEvent event) {
    if (anchored > 0 || event.getTag() != null) {
      return Node.Surroundings.BOUND;
    }
    return brackets > 0 ? Node.Surroundings.BRACKETS : Node.Surroundings.LINES;
  }

  private Node sequence(CollectionStartEvent start, int depth) {
    reportTag(start.getTag(), start);
    brackets += start.isFlow() ? 1 : 0;
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    brackets -= start.isFlow() ? 1 : 0;
    return new Node.Sequence(List.copyOf(items), range(start).to(range(parser.getEvent())));
  }

  private Node mapping(CollectionStartEvent start, int depth) {
    reportTag(start.getTag(), start);
    brackets += start.isFlow() ? 1 : 0;
    List<Node.Entry> entries = new ArrayList<>();
    List<Node.Mapping> merged = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      if (start.isFlow() && key instanceof Node.Mapping braces) {
        // A template such as "{{ title }}", which is reported as no text.
        entries.add(new Node.Entry(placeholder(braces), value));
      } else if (!(key instanceof Node.Scalar name)) {
        problems.add(
            new Problem(
                ProblemKind.WRONG_TYPE,
                key.range(),
                "A key must be text, not " + key.kind() + ".",
                "Write a word as the key, or put text that begins with a bracket in quotes."));
      } else if (name.text().equals("<<") && name.style() == Node.Style.PLAIN) {
        merge(value, merged);
      } else {
        entries.add(new Node.Entry(name, value));
      }
    }
    brackets -= start.isFlow() ? 1 : 0;
    SourceRange range = range(start).to(range(parser.getEvent()));
    return new Node.Mapping(MergedKeys.with(entries, merged), range);
  }

  /** A placeholder of a template, such as <code>{{ title }}</code>, as one text. */
  private static Node.Scalar placeholder(Node.Mapping braces) {
    List<String> names = new ArrayList<>();
    braces.entries().forEach(entry -> names.add(entry.key().text()));
    String text = "{{ " + String.join(", ", names) + " }}";
    return new Node.Scalar(text, Node.Style.PLAIN, Node.Surroundings.BRACKETS, braces.range());
  }

  private void merge(Node value, List<Node.Mapping> merged) {
    if (value instanceof Node.Mapping mapping) {
      merged.add(mapping);
    } else if (value instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        merge(item, merged);
      }
    } else {
      problems.add(
          new Problem(
              ProblemKind.WRONG_TYPE,
              value.range(),
              "The merge key \"<<\" requires a mapping, not text.",
              "Write the alias of a mapping, such as \"<<: *name\"."));
    }
  }

  private Node aliased(AliasEvent event) {
    String name = event.getAnchor();
    if (open.contains(name)) {
      throw refuse(
          ProblemKind.SYNTAX,
          event,
          "The alias " + Quote.of("*" + name) + " is inside the value that it refers to.",
          "Write the value out instead of the alias.");
    }
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw new LimitExceededException(
          new Problem(
              ProblemKind.SYNTAX,
              range(event),
              "The alias "
                  + Quote.of("*" + name)
                  + " has no anchor "
                  + Quote.of("&" + name)
                  + " before it.",
              "Define the anchor, or put text that begins with \"*\" in quotes."),
          true);
    }
    text.repeat(anchored.characters());
    if (text.isRepeatedTooMuch()) {
      throw refuse(
          ProblemKind.ALIASES,
          event,
          "The aliases of the document repeat more than " + limits.repeated() + " characters.",
          "Write the values out, or shorten what is repeated.");
    }
    values.add(anchored.values());
    if (values.isTooGreat()) {
      throw refuse(
          ProblemKind.ALIASES,
          event,
          "With the values that its aliases repeat, the file contains more than "
              + limits.values()
              + " values.",
          "Write the values out.");
    }
    SourceRange range = range(event);
    aliases.put(range, anchored.node().range());
    return Moved.to(range, anchored.node());
  }

  private LimitExceededException refuse(
      ProblemKind kind, Event event, String message, String remedy) {
    return new LimitExceededException(new Problem(kind, range(event), message, remedy));
  }
}

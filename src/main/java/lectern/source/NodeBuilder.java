package lectern.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the nodes of one document out of its events, within the limits. */
final class NodeBuilder {
  private final Parser parser;
  private final String file;
  private final Lines lines;
  private final Limits limits;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private int aliases;

  NodeBuilder(Parser parser, String file, Lines lines, Limits limits) {
    this.parser = parser;
    this.file = file;
    this.lines = lines;
    this.limits = limits;
  }

  /** Reads up to the end of the document, whose start event has been taken. */
  Document document() {
    Node root = node(0);
    return new Document(Optional.of(root), List.copyOf(faults));
  }

  Place place(Event event) {
    return new Place(file, at(event.getStartMark()), at(event.getEndMark()));
  }

  private Position at(Mark mark) {
    return lines.at(mark.getIndex());
  }

  private Node node(int depth) {
    Event event = parser.getEvent();
    if (depth > limits.depth()) {
      throw refuse(
          FaultKind.DEPTH,
          event,
          "Values are nested more than " + limits.depth() + " levels deep, the most that is read.",
          "A proposal needs no more than four levels; look for a bracket that is not closed.");
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    Optional<String> anchor = Optional.ofNullable(((NodeEvent) event).getAnchor());
    anchor.ifPresent(open::add);
    Node node =
        switch (event.getEventId()) {
          case SequenceStart -> sequence(event, depth);
          case MappingStart -> mapping(event, depth);
          default -> scalar((ScalarEvent) event);
        };
    if (anchor.isPresent()) {
      open.remove(anchor.get());
      anchors.put(anchor.get(), node);
    }
    return node;
  }

  private Node.Scalar scalar(ScalarEvent event) {
    ScalarStyle style = event.getScalarStyle();
    Node.Style written =
        style == ScalarStyle.PLAIN
            ? Node.Style.PLAIN
            : style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED
                ? Node.Style.BLOCK
                : Node.Style.QUOTED;
    return new Node.Scalar(event.getValue(), written, place(event));
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(List.copyOf(items), place(start).to(place(parser.getEvent())));
  }

  private Node mapping(Event start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    List<Node.Mapping> merged = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      if (!(key instanceof Node.Scalar name)) {
        faults.add(
            new Fault(
                FaultKind.WRONG_TYPE,
                key.place(),
                "This key is " + key.kind() + ", not a word.",
                "Write a plain word before the colon."));
      } else if (name.text().equals("<<") && name.style() == Node.Style.PLAIN) {
        merge(value, merged);
      } else {
        entries.add(new Node.Entry(name, value));
      }
    }
    Place place = place(start).to(place(parser.getEvent()));
    return new Node.Mapping(withMerged(entries, merged), place);
  }

  private void merge(Node value, List<Node.Mapping> merged) {
    if (value instanceof Node.Mapping mapping) {
      merged.add(mapping);
    } else if (value instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        merge(item, merged);
      }
    } else {
      faults.add(
          new Fault(
              FaultKind.WRONG_TYPE,
              value.place(),
              "\"<<\" takes in keys from elsewhere, but its value is text.",
              "Write an alias of keys with values, such as \"<<: *name\"."));
    }
  }

  /** A key written out wins over a merged one, an earlier merged one over a later. */
  private static List<Node.Entry> withMerged(List<Node.Entry> own, List<Node.Mapping> merged) {
    if (merged.isEmpty()) {
      return List.copyOf(own);
    }
    List<Node.Entry> all = new ArrayList<>(own);
    Set<String> known = new HashSet<>();
    for (Node.Entry entry : own) {
      known.add(entry.key().text());
    }
    for (Node.Mapping mapping : merged) {
      for (Node.Entry entry : mapping.entries()) {
        if (known.add(entry.key().text())) {
          all.add(entry);
        }
      }
    }
    return List.copyOf(all);
  }

  private Node aliased(AliasEvent event) {
    String name = event.getAnchor();
    if (++aliases > limits.aliases()) {
      throw refuse(
          FaultKind.ALIASES,
          event,
          "The document uses more than " + limits.aliases() + " aliases, the most that are read.",
          "Write the values out.");
    }
    if (open.contains(name)) {
      throw refuse(
          FaultKind.SYNTAX,
          event,
          "The alias \"*" + name + "\" stands inside the value it names.",
          "Write the value out instead.");
    }
    Node node = anchors.get(name);
    if (node == null) {
      throw refuse(
          FaultKind.SYNTAX,
          event,
          "The alias \"*" + name + "\" has no anchor \"&" + name + "\" before it.",
          "Put the text in quotes if it just begins with an asterisk.");
    }
    return node;
  }

  private RefusedException refuse(FaultKind kind, Event event, String message, String remedy) {
    return new RefusedException(new Fault(kind, place(event), message, remedy));
  }
}

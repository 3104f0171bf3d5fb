package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Values;
import lectern.source.yaml.Node;

/** Reads the items of an agenda. */
final class AgendaReader {
  private final ValueReaders simple;

  AgendaReader(ValueReaders simple) {
    this.simple = simple;
  }

  /**
   * Reads a list of items; empty if any of them is invalid, since the times of the others may
   * depend on it.
   */
  Optional<List<AgendaItem>> agenda(Node written, Label label) {
    Node value = ListItems.separated(written, label, AgendaKey.ALL, ": ", simple);
    List<AgendaItem> agenda = new ArrayList<>();
    List<Node> items = simple.values.filledItems(value, label);
    for (Node item : items) {
      if (item instanceof Node.Mapping mapping) {
        agenda.add(item(mapping));
      } else {
        simple.problems.wrongType(
            Values.itemOf(value, label),
            item,
            value instanceof Node.Sequence ? "a mapping" : "a list of mappings",
            "{minutes: 15, title: Opening remarks, activity: opening}");
      }
    }
    return agenda.size() < items.size() ? Optional.empty() : Optional.of(List.copyOf(agenda));
  }

  private AgendaItem item(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, AgendaKey.ALL, simple.problems);
    return new AgendaItem(
        fields.read(AgendaKey.START, simple.clock),
        fields.read(AgendaKey.END, simple.clock),
        fields.read(AgendaKey.MINUTES, simple.minutes),
        fields.read(AgendaKey.TITLE, simple.line),
        fields.read(AgendaKey.ACTIVITY, simple.activity),
        mapping.range());
  }
}

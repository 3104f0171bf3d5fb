package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Fields;
import lectern.fields.Subject;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads the items of an agenda. */
final class AgendaReader {
  private final SimpleReaders simple;

  AgendaReader(SimpleReaders simple) {
    this.simple = simple;
  }

  /**
   * A list of items. One unreadable item leaves the course of the whole agenda unknown, so then
   * there is none.
   */
  Optional<List<AgendaItem>> agenda(Node value, Subject subject) {
    List<AgendaItem> agenda = new ArrayList<>();
    List<Node> items = simple.values.filledItems(value, subject);
    for (Node item : items) {
      if (item instanceof Node.Mapping mapping) {
        agenda.add(item(mapping));
      } else {
        simple.faults.wrongType(
            Values.itemOf(value, subject),
            item,
            "an agenda item",
            "{minutes: 15, title: Opening remarks, activity: opening}");
      }
    }
    return agenda.size() < items.size() ? Optional.empty() : Optional.of(List.copyOf(agenda));
  }

  private AgendaItem item(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, AgendaKey.ALL, simple.faults);
    return new AgendaItem(
        fields.read(AgendaKey.START, simple.clock),
        fields.read(AgendaKey.END, simple.clock),
        fields.read(AgendaKey.MINUTES, simple.minutes),
        fields.read(AgendaKey.TITLE, simple.line),
        fields.read(AgendaKey.ACTIVITY, simple.activity),
        mapping.place());
  }
}

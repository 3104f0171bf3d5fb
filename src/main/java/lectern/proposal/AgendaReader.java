package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Fields;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads the items of an agenda. */
final class AgendaReader {
  private final FaultList faults;
  private final Values values;
  private final Times times;

  AgendaReader(FaultList faults) {
    this.faults = faults;
    this.values = new Values(faults);
    this.times = new Times(values);
  }

  /**
   * A list of items. One unreadable item leaves the course of the whole agenda unknown, so then
   * there is none.
   */
  Optional<List<AgendaItem>> agenda(Node value, String subject) {
    List<AgendaItem> agenda = new ArrayList<>();
    List<Node> items = values.filledItems(value, subject);
    for (Node item : items) {
      if (item instanceof Node.Mapping mapping) {
        agenda.add(item(mapping));
      } else {
        faults.wrongType(
            Values.subject(value, item, subject),
            item,
            "an agenda item",
            "{minutes: 15, title: Opening remarks, activity: opening}");
      }
    }
    return agenda.size() < items.size() ? Optional.empty() : Optional.of(List.copyOf(agenda));
  }

  private AgendaItem item(Node.Mapping mapping) {
    Fields fields = new Fields(mapping, AgendaKey.ALL, faults);
    return new AgendaItem(
        fields.read(AgendaKey.START, times::clock),
        fields.read(AgendaKey.END, times::clock),
        fields.read(AgendaKey.MINUTES, times::minutes),
        fields.read(AgendaKey.TITLE, values::line),
        fields.read(AgendaKey.ACTIVITY, values.choice(Activity.values())),
        mapping.place());
  }
}

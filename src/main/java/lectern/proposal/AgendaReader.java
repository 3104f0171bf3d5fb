package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Values;
import lectern.source.yaml.Node;

/** Reads the items of an agenda: mappings, or one or several lines of text. */
final class AgendaReader {
  private final ValueReaders simple;
  private final List<AgendaItem> agenda = new ArrayList<>();
  private boolean isValid = true;

  AgendaReader(ValueReaders simple) {
    this.simple = simple;
  }

  /**
   * Reads a list of items; empty if any of them is invalid, since the times of the others may
   * depend on it.
   */
  Optional<List<AgendaItem>> agenda(Node written, Label label) {
    Node value = ListItems.separated(written, label, AgendaKey.ALL, ": ", simple);
    Label each = Values.itemOf(value, label);
    for (Node item : simple.values.filledItems(value, label)) {
      if (item instanceof Node.Mapping mapping) {
        add(mapping, each);
      } else if (item instanceof Node.Scalar scalar) {
        for (LineText line : AgendaText.lines(scalar)) {
          agenda.add(AgendaLine.item(line, simple.problems));
        }
      } else {
        isValid = false;
        simple.problems.wrongType(
            each, item, "text or a mapping", "{minutes: 15, title: Opening remarks}");
      }
    }
    return isValid ? Optional.of(List.copyOf(agenda)) : Optional.empty();
  }

  private void add(Node.Mapping mapping, Label label) {
    if (PairText.areKeys(mapping, AgendaReader::isText)) {
      for (Node.Entry entry : mapping.entries()) {
        PairText line = PairText.of(entry, label, simple);
        isValid &= line.isValid();
        agenda.add(AgendaLine.item(line, simple.problems));
      }
    } else {
      Fields fields = new Fields(mapping, AgendaKey.ALL, simple.problems);
      agenda.add(
          new AgendaItem(
              fields.read(AgendaKey.START, simple.clock),
              fields.read(AgendaKey.END, simple.clock),
              fields.read(AgendaKey.MINUTES, simple.minutes),
              fields.read(AgendaKey.TITLE, simple.line),
              fields.read(AgendaKey.ACTIVITY, simple.activity),
              Optional.empty(),
              mapping.range()));
    }
  }

  private static boolean isText(String key) {
    return PairText.isText(key) || (!key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9');
  }
}

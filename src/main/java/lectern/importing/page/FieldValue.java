package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import lectern.importing.ImportedValue;
import lectern.proposal.ProposalKey;

/** The value of a field from the lines below its label. */
final class FieldValue {
  private FieldValue() {}

  static ImportedValue of(ProposalKey key, String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return switch (key) {
      case ORGANIZERS, SPEAKERS, ORGANIZING_TEAM, TOPICS, KEYWORDS, SDGS -> items(lines);
      case MODERATOR, ONLINE_MODERATOR, RAPPORTEUR, FOCAL_POINT, REPORTER ->
          lines.size() == 1 ? new ImportedValue.Text(text) : items(lines);
      case THEME, SUBTHEME, TIME, ROOM, FORMAT -> new ImportedValue.Text(String.join(" ", lines));
      default -> new ImportedValue.Text(text);
    };
  }

  private static ImportedValue items(List<String> lines) {
    List<ImportedValue> items = new ArrayList<>();
    lines.forEach(line -> items.add(new ImportedValue.Text(line)));
    return new ImportedValue.Items(items);
  }
}

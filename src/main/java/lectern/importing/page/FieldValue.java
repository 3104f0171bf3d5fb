package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import lectern.importing.ImportedValue;
import lectern.profile.Profile;
import lectern.proposal.ProposalKey;

/** The value of a field from the lines below its label. */
final class FieldValue {
  private FieldValue() {}

  static ImportedValue of(ProposalKey key, String text, Profile profile) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return switch (key) {
      case ORGANIZERS, SPEAKERS, ORGANIZING_TEAM -> items(new PeopleLines(profile).of(lines));
      case TOPICS, SDGS -> items(lines);
      case KEYWORDS -> items(lines.size() == 1 ? List.of(text.split(" *[,;] *")) : lines);
      case AGENDA -> items(lines.size() == 1 ? agenda(text) : lines);
      case MODERATOR, ONLINE_MODERATOR, RAPPORTEUR, FOCAL_POINT, REPORTER -> {
        List<String> people = new PeopleLines(profile).of(lines);
        yield people.size() == 1 ? new ImportedValue.Text(people.get(0)) : items(people);
      }
      case THEME, SUBTHEME, TIME, ROOM, FORMAT -> new ImportedValue.Text(String.join(" ", lines));
      default -> new ImportedValue.Text(text);
    };
  }

  private static List<String> agenda(String text) {
    List<String> items = PageAgenda.items(text);
    return items.isEmpty() ? List.of(text) : items;
  }

  static ImportedValue items(List<String> lines) {
    List<ImportedValue> items = new ArrayList<>();
    lines.forEach(line -> items.add(new ImportedValue.Text(line)));
    return new ImportedValue.Items(items);
  }
}

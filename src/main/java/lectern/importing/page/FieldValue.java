package lectern.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.importing.ImportedValue;
import lectern.profile.Profile;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/** The value of a field from the lines below its label. */
final class FieldValue {
  private FieldValue() {}

  static ImportedValue of(ProposalKey key, String text, Profile profile) {
    List<String> lines =
        text.lines()
            .map(line -> LineShape.BULLET.matcher(line.strip()).replaceFirst(""))
            .filter(line -> !line.isEmpty())
            .toList();
    return switch (key) {
      case ORGANIZERS -> organizers(new PeopleLines(profile).of(lines));
      case SPEAKERS, ORGANIZING_TEAM -> ImportedValue.Items.of(new PeopleLines(profile).of(lines));
      case TOPICS, SDGS -> ImportedValue.Items.of(lines);
      case POLICY_QUESTIONS -> new ImportedValue.Text(String.join("\n", lines));
      case KEYWORDS ->
          ImportedValue.Items.of(lines.size() == 1 ? List.of(text.split(" *[,;] *")) : lines);
      case AGENDA -> ImportedValue.Items.of(lines.size() == 1 ? agenda(text) : lines);
      case MODERATOR, ONLINE_MODERATOR, RAPPORTEUR, FOCAL_POINT, REPORTER -> {
        List<String> people = new PeopleLines(profile).of(lines);
        yield people.size() == 1
            ? new ImportedValue.Text(people.get(0))
            : ImportedValue.Items.of(people);
      }
      case SUBTHEME ->
          lines.size() == 1 ? new ImportedValue.Text(lines.get(0)) : ImportedValue.Items.of(lines);
      case THEME, TIME, ROOM, FORMAT -> new ImportedValue.Text(String.join(" ", lines));
      default -> new ImportedValue.Text(text);
    };
  }

  /** Returns the organizers; what is the organization of another one is an organization itself. */
  static ImportedValue organizers(List<String> people) {
    List<ImportedValue> items = new ArrayList<>();
    for (String person : people) {
      boolean isOrganization =
          people.stream().anyMatch(other -> (other + ",").contains(", " + person + ","));
      ImportedValue text = new ImportedValue.Text(person);
      items.add(
          isOrganization
              ? new ImportedValue.Parts(Map.of(PersonKey.ORGANIZATION.written(), text))
              : text);
    }
    return new ImportedValue.Items(items);
  }

  private static List<String> agenda(String text) {
    List<String> items = PageAgenda.items(text);
    return items.isEmpty() ? List.of(text) : items;
  }
}

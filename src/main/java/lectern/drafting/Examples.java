package lectern.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Key;
import lectern.fields.ValueType;
import lectern.profile.FormatRow;
import lectern.profile.Profile;
import lectern.profile.Vocabulary;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/** Short examples of the fields of a call, as lines of YAML. */
final class Examples {
  private final Profile profile;
  private final int minutes;

  Examples(Profile profile) {
    this.profile = profile;
    this.minutes =
        profile
            .settingOrGroup("timing/allowed-minutes")
            .flatMap(setting -> setting.written("minutes"))
            .map(lengths -> lengths.substring(lengths.lastIndexOf(' ') + 1))
            .filter(length -> length.matches("[1-9][0-9]{1,2}"))
            .map(Integer::parseInt)
            .orElse(60);
  }

  /**
   * The lines of a field.
   *
   * @param parts the parts of its value that the form or the requirements name
   */
  List<String> of(ProposalKey key, List<Key> parts) {
    String name = key.written() + ":";
    return switch (key) {
      case THEME -> List.of(name + " " + first(profile.vocabularies().themes(), "Access"));
      case TYPE -> List.of(name + " " + first(profile.vocabularies().sessionTypes(), "workshop"));
      case EVENT -> List.of(name + " " + Scalar.written(profile.event().orElse("IGF 2025")));
      case ORGANIZERS, ORGANIZING_TEAM, SPEAKERS -> people(name, "  - ", "    ", key, parts);
      case FOCAL_POINT, MODERATOR, ONLINE_MODERATOR, RAPPORTEUR, REPORTER ->
          people(name, "  ", "  ", key, parts);
      case FORMAT -> format(name, parts);
      case TIME -> time(name);
      case POLICY_QUESTIONS ->
          List.of(
              name,
              "  - heading: " + Scalar.written(heading()),
              "    question: Which rules help a village to run its own network?");
      case SDGS -> List.of(name + " [\"9.c\", \"10.2\"]");
      case AGENDA -> agenda(name);
      case NUMBER -> List.of(name + " 1");
      case CONFLICTS_WITH -> List.of(name + " [12, 34]");
      case TIME_ZONE -> List.of(name + " Europe/Warsaw");
      case LANGUAGE -> List.of(name + " English");
      case ROOM -> List.of(name + " Room 1");
      case URL, BACKGROUND_PAPER, PREVIOUS_REPORT -> List.of(name + " https://www.example.org/");
      case REPORT_SUBMITTED -> List.of(name + " " + day() + "T18:00Z");
      default ->
          key.type() == ValueType.Simple.PROSE
              ? List.of(name + " |", "  ...")
              : key.type() instanceof ValueType.Items
                  ? List.of(name, "  - \"...\"")
                  : List.of(name + " \"...\"");
    };
  }

  private String heading() {
    return profile.givenHeadings().stream()
        .flatMap(given -> given.headings().stream())
        .findFirst()
        .orElse("Access");
  }

  private static String first(Vocabulary list, String otherwise) {
    return Scalar.written(list.names().stream().findFirst().orElse(otherwise));
  }

  private List<String> people(
      String name, String start, String indent, ProposalKey key, List<Key> parts) {
    boolean isSpeaker = key == ProposalKey.SPEAKERS;
    List<String> lines = new ArrayList<>(List.of(name, start + "name: Ada Example"));
    lines.add(indent + "organization: Example Foundation");
    if (isSpeaker || parts.contains(PersonKey.STAKEHOLDER_GROUP)) {
      lines.add(
          indent
              + "stakeholder-group: "
              + first(profile.vocabularies().stakeholderGroups(), "Civil Society"));
    }
    if (isSpeaker || parts.contains(PersonKey.REGIONAL_GROUP)) {
      lines.add(
          indent
              + "regional-group: "
              + first(profile.vocabularies().regionalGroups(), "African Group"));
    }
    if (isSpeaker) {
      lines.add(indent + "confirmation: invited");
    }
    return lines;
  }

  private List<String> format(String name, List<Key> parts) {
    Vocabulary formats = profile.vocabularies().formats();
    String type = formats.names().stream().findFirst().orElse("Panel");
    List<String> lines = new ArrayList<>(List.of(name, "  type: " + Scalar.written(type)));
    Optional<String> layout =
        profile.formats().stream()
            .filter(row -> row.format().equals(type))
            .map(FormatRow::layouts)
            .flatMap(List::stream)
            .findFirst()
            .or(() -> profile.vocabularies().layouts().names().stream().findFirst());
    if (layout.isPresent() && (parts.isEmpty() || parts.contains(FormatKey.LAYOUT))) {
      lines.add("  layout: " + Scalar.written(layout.get()));
    }
    lines.add("  minutes: " + minutes);
    return lines;
  }

  private List<String> time(String name) {
    return List.of(name, "  start: " + day() + "T09:00Z", "  end: " + day() + "T10:00Z");
  }

  private String day() {
    return profile
        .calendar()
        .dates()
        .map(dates -> dates.start().toString())
        .orElseGet(() -> year() + "-05-11");
  }

  private String year() {
    return profile
        .event()
        .map(event -> event.substring(event.lastIndexOf(' ') + 1))
        .filter(word -> word.matches("[0-9]{4}"))
        .orElse("2027");
  }

  private List<String> agenda(String name) {
    int opening = minutes / 3;
    int discussion = minutes / 2;
    int closing = minutes - opening - discussion;
    return List.of(
        name,
        "  - {minutes: " + opening + ", title: Opening statements, activity: presentation}",
        "  - {minutes: " + discussion + ", title: Questions and answers, activity: discussion}",
        "  - {minutes: " + closing + ", title: Summary, activity: closing}");
  }
}

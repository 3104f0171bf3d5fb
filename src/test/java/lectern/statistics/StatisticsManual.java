package lectern.statistics;

import java.util.List;
import lectern.statistics.print.Bars;
import lectern.statistics.print.TextStatistics;

/** Writes the reference of the figures. */
final class StatisticsManual {
  /** A programme so small that its figures can be counted by hand. */
  private static final String EXAMPLE =
      """
      event: IGF 2021
      number: 1
      title: Meaningful access
      status: scheduled
      format: {type: Panel, minutes: 60}
      speakers:
        - {name: Ada Example, stakeholder-group: Civil Society, organization: Example Labs}
        - {name: José Example, stakeholder-group: Government}
      moderator: Ada Example
      agenda:
        - {minutes: 40, title: Statements, activity: panel}
        - {minutes: 20, title: Questions, activity: q-and-a}
      ---
      event: IGF 2021
      number: 2
      title: Who keeps the norms?
      status: submitted
      speakers:
        - {name: JOSE EXAMPLE, stakeholder-group: Government}
        - {stakeholder-group: Private Sector}
      rapporteur: Chioma Example
      ---
      event: IGF 2021
      number: 3
      title: Nobody chose this
      status: declined
      speakers: ["Ben Example, Private Sector"]
      """;

  private static final List<Topic> SHOWN =
      List.of(
          Topic.OVERVIEW,
          Topic.STATUS,
          Topic.ROLE,
          Topic.STAKEHOLDER_GROUP,
          Topic.ORGANIZATION,
          Topic.LOAD,
          Topic.MOST_SESSIONS);

  private StatisticsManual() {}

  /** The page, in Markdown. */
  static String write() {
    StringBuilder page =
        new StringBuilder(
            "# Statistics\n\nThe tables that `lectern stats` prints, and how it counts.\n");
    Topic.COMMON.forEach(paragraph -> page.append('\n').append(paragraph).append('\n'));
    page.append("\n## Tables\n");
    for (Topic topic : Topic.values()) {
      page.append("\n### ").append(topic.title()).append("\n\n");
      page.append(topic.definition()).append("\n\n");
      page.append("Table `").append(topic.id()).append("`, with the columns ");
      page.append(String.join(", ", topic.columns()));
      page.append(topic.form() == Topic.Form.CROSS ? " and one for each theme" : "");
      page.append(isOfSessions(topic) ? "; also printed for single sessions.\n" : ".\n");
    }
    page.append("\n## Suppressed figures\n\n");
    page.append(
        """
        In the table of genders, `<5` stands for one to four people. So that the number can't be computed from the total and the
        other rows, further rows are suppressed as `5+`, the smallest first, until each `<5` could stand for any number from one
        to four. Slots in these rows are shown as the lower bound that follows from the number of people. If no rows suffice,
        the whole table is suppressed. Don't publish figures of selections that differ by only a few sessions next to each
        other: they can be subtracted. `--compare` shows the genders of both programmes only if they share nobody, or if no count is
        suppressed and at least six of the people that they share may be of another gender, as far as the counts tell. Percentages and
        the summary are computed from what the tables show. `--exact` turns suppression off.
        """);
    page.append("\n## Example\n\nThese three proposals\n\n```yaml\n");
    page.append(EXAMPLE).append("```\n\nhave, among others, these figures:\n\n```text\n");
    Part part = Counting.parts(EXAMPLE, Counting.PUBLIC).get(0);
    List<Table> tables =
        part.tables().stream().filter(table -> SHOWN.contains(table.topic())).toList();
    Part shown = new Part(part.kind(), part.title(), tables);
    page.append(TextStatistics.print(List.of(shown), 72, new Bars(false), false)).append("```\n");
    return page.toString();
  }

  private static boolean isOfSessions(Topic topic) {
    return Counting.parts("title: A\n", Counting.PUBLIC).get(0).tables().stream()
        .anyMatch(table -> table.topic() == topic);
  }
}

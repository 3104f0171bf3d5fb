package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTableTest {

  private static List<Row> rows(String yaml, Statistics.Wish wish) {
    return Counting.table(Counting.parts(yaml, wish).get(0), Topic.TARGET).rows();
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream()
        .map(row -> row.label() + ": " + row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  private static final String SESSIONS =
      """
      event: IGF 2021
      type: workshop
      speakers:
        - {name: Ada A, stakeholder-group: Government, regional-group: GRULAC, gender: x, youth: yes}
        - {name: Ben B, stakeholder-group: Civil Society, regional-group: GRULAC, gender: y, youth: no}
        - {name: Cy C, stakeholder-group: Civil Society, regional-group: GRULAC, gender: y, youth: no}
      ---
      event: IGF 2021
      type: workshop
      speakers: [Di D, Ed E]
      ---
      event: IGF 2021
      type: town hall
      agenda: [{minutes: 70, title: A, activity: panel}, {minutes: 20, title: B, activity: q-and-a}]
      ---
      event: IGF 2021
      type: workshop
      status: declined
      speakers: [Flo F]
      """;

  @Test
  void eachTargetCountsTheSessionsThatItIsFor() {
    assertThat(texts(rows(SESSIONS, Counting.PUBLIC)))
        .containsExactly(
            "at least 3 speakers (workshop): [1, 1, 0]",
            "at most 5 speakers (workshop): [2, 0, 0]",
            "at least 2 stakeholder groups among the speakers: [1, 0, 2]",
            "at least 2 regional groups among the speakers: [0, 1, 2]",
            "at least 2 genders among the speakers: [hidden, hidden, hidden]",
            "at least 1 young speaker: [hidden, hidden, hidden]",
            "at least 33% audience participation: [0, 1, 2]");
    assertThat(texts(rows(SESSIONS, Counting.EXACT)))
        .contains(
            "at least 2 genders among the speakers: [1, 0, 2]",
            "at least 1 young speaker: [1, 0, 2]");
  }

  @Test
  void oneSpeakerMissesNoTargetForDiversity() {
    String alone =
        """
        event: IGF 2021
        type: workshop
        speakers: [{name: Ada A, organization: O, stakeholder-group: Government, regional-group: GRULAC, gender: x}]
        """;
    assertThat(texts(rows(alone, Counting.EXACT)))
        .contains(
            "at least 2 stakeholder groups among the speakers: [0, 0, 1]",
            "at least 2 regional groups among the speakers: [0, 0, 1]",
            "at least 2 genders among the speakers: [0, 0, 1]");
  }

  @Test
  void aTargetNamesWhatStatesIt() {
    List<Row> rows = rows(SESSIONS, Counting.PUBLIC);
    assertThat(rows.get(0).target().orElseThrow().origin())
        .isEqualTo(
            "stated: https://intgovforum.org/content/igf-2021-workshop-submission-and-review-process");
    assertThat(rows.get(6).target().orElseThrow().origin())
        .isEqualTo("Lectern default, not an official requirement");
  }

  @Test
  void aProfileWithoutTargetsHasNone() {
    assertThat(rows("title: A\n---\ntitle: B\n", Counting.PUBLIC)).isEmpty();
  }
}

package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Part compared(String now, String other, Statistics.Wish wish)
      throws UnpairedEventsException {
    return Counting.counted(now).beside(Counting.counted(other), "other", wish).get(0);
  }

  /** The rows of a table, such as {@code Government 1 2 | 1 1}. */
  private static List<String> rows(Part part, Topic topic) {
    return Counting.table(part, topic).rows().stream()
        .filter(row -> !row.isZero())
        .map(row -> row.label() + " " + texts(row.cells()) + " | " + texts(row.compared()))
        .toList();
  }

  private static String texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  private static String speakers(String event, List<String> people) {
    return "event: " + event + "\nspeakers:\n" + String.join("", people);
  }

  private static String speaker(String name, String facts) {
    return "  - {name: " + name + ", " + facts + "}\n";
  }

  @Test
  void groupsOfOneYearOnlyAreShownAndAliasesAreOneGroup() throws UnpairedEventsException {
    Part part =
        compared(
            speakers(
                "IGF 2021",
                List.of(
                    speaker("Ada", "stakeholder-group: Private Sector, regional-group: GRULAC"),
                    speaker("Ben", "stakeholder-group: Elders"))),
            speakers(
                "IGF 2020",
                List.of(
                    speaker("Cy", "stakeholder-group: Private Sector"),
                    speaker("Di", "stakeholder-group: Cosmonauts, regional-group: GRULAC"))),
            Counting.PUBLIC);
    assertThat(part.compared()).contains("IGF 2020");
    assertThat(rows(part, Topic.STAKEHOLDER_GROUP))
        .containsExactly("Private Sector 1 1 | 1 1", "Elders 1 1 | 0 0", "Cosmonauts 0 0 | 1 1");
    assertThat(rows(part, Topic.REGIONAL_GROUP))
        .containsExactly(
            "Latin American and Caribbean Group (GRULAC) 1 1 | 1 1", "not stated 1 1 | 1 1");
    assertThat(Counting.table(part, Topic.STAKEHOLDER_GROUP).total().orElseThrow().change(0))
        .contains(0L);
  }

  @Test
  void orderedTablesStayInOrder() throws UnpairedEventsException {
    String now = "format: {minutes: 60}\n---\nformat: {minutes: 120}\n---\ntitle: A\n";
    String other = "format: {minutes: 90}\n---\nformat: {minutes: 45}\n";
    assertThat(rows(compared(now, other, Counting.PUBLIC), Topic.LENGTH))
        .containsExactly(
            "45 minutes 0 | 1",
            "60 minutes 1 | 0",
            "90 minutes 0 | 1",
            "120 minutes 1 | 0",
            "unknown 1 | 0");
  }

  @Test
  void whoHasSeveralSessionsInOneYearHasTheirsOfTheOtherToo() throws UnpairedEventsException {
    String ada = "speakers: [Ada Example]\n";
    Part part =
        compared(ada + "---\n" + ada, ada + "---\nspeakers: [Ben Example]\n", Counting.PUBLIC);
    assertThat(rows(part, Topic.MOST_SESSIONS)).containsExactly("Ada Example 2 2 | 1 1");
  }

  @Test
  void aTargetOfOneProfileOnlyHasNoFigureOfTheOther() throws UnpairedEventsException {
    String proposal = "type: workshop\nspeakers: [A B, C D, E F]\n";
    Part part =
        compared("event: IGF 2021\n" + proposal, "event: IGF 2015\n" + proposal, Counting.PUBLIC);
    assertThat(rows(part, Topic.TARGET)).contains("at least 3 speakers (workshop) 1 0 0 | - - -");
  }

  @Test
  void eventsThatDoNotMatchAreRefused() {
    Statistics one = Counting.counted("event: IGF 2020\n---\nevent: IGF 2021\n");
    Statistics other = Counting.counted("event: IGF 2022\n");
    assertThatThrownBy(() -> one.beside(other, "other", Counting.PUBLIC))
        .isInstanceOf(UnpairedEventsException.class)
        .hasMessageContaining("IGF 2020, IGF 2021 and IGF 2022 do not match");
    assertThatThrownBy(() -> new Statistics().beside(new Statistics(), "o", Counting.PUBLIC))
        .hasMessageStartingWith("nothing and nothing");
  }

  /** So many people of a gender, numbered from a first one on. */
  private static List<String> people(int from, int count, String gender) {
    return IntStream.range(from, from + count)
        .mapToObj(
            i ->
                speaker(
                    "Ada Example" + "abcdefghijklmnopqrstuvwxyz".charAt(i), "gender: " + gender))
        .toList();
  }

  private static String programme(List<String> speakers) {
    return speakers("IGF 2021", speakers) + "---\nevent: IGF 2021\ntitle: Another\n";
  }

  private static List<String> all(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  @Test
  void whoCameLaterIsNotFoundBySubtraction() throws UnpairedEventsException {
    List<String> before = all(people(0, 7, "x"), people(7, 7, "y"));
    List<String> now = all(before, people(14, 1, "y"));
    Part part = compared(programme(now), programme(before), Counting.PUBLIC);
    assertThat(rows(part, Topic.GENDER))
        .containsExactly(
            "x 7 7 | hidden hidden", "y 8 8 | hidden hidden", "undisclosed 0 0 | hidden hidden");
    assertThat(rows(compared(programme(now), programme(before), Counting.EXACT), Topic.GENDER))
        .containsExactly("x 7 7 | 7 7", "y 8 8 | 7 7");
  }

  @Test
  void gendersOfOtherPeopleAreCompared() throws UnpairedEventsException {
    Part part =
        compared(
            programme(all(people(0, 6, "x"), people(6, 6, "y"))),
            programme(all(people(12, 7, "x"), people(19, 5, "y"))),
            Counting.PUBLIC);
    assertThat(rows(part, Topic.GENDER)).containsExactly("x 6 6 | 7 7", "y 6 6 | 5 5");
  }

  @Test
  void whoeverOfFewCameOrWentIsNotFoundEither() throws UnpairedEventsException {
    for (int stayed = 10; stayed <= 16; stayed += 3) {
      for (int came = 0; came <= 6; came++) {
        int xs = stayed / 2;
        List<String> both = all(people(0, xs, "x"), people(xs, stayed - xs, "y"));
        List<String> gone = people(stayed, 3, "x");
        Part part =
            compared(
                programme(all(both, people(stayed + 3, came, "y"))),
                programme(all(both, gone)),
                Counting.PUBLIC);
        assertThat(Counting.table(part, Topic.GENDER).rows())
            .as("%s stayed, %s came", stayed, came)
            .allMatch(row -> row.compared().stream().allMatch(Cell::isSuppressed));
      }
    }
  }

  @Test
  void gendersOfASingleSessionAreNotShownBesideThoseOfAnother() throws UnpairedEventsException {
    String one = speakers("IGF 2021", people(0, 8, "x"));
    String many = programme(people(8, 9, "x"));
    assertThat(Counting.table(compared(one, many, Counting.PUBLIC), Topic.GENDER).isWithheld())
        .isTrue();
    assertThat(rows(compared(many, one, Counting.PUBLIC), Topic.GENDER))
        .containsExactly("x 9 9 | hidden hidden", "undisclosed 0 0 | hidden hidden");
  }
}

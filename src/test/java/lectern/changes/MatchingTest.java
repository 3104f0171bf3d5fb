package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.changes.TwoStates.Written;
import lectern.programme.Privacy;
import org.junit.jupiter.api.Test;

/** Which session of one state is which of the other. */
class MatchingTest {
  private static final String PROSE =
      """
      description: |
        Public libraries run more open access points than anybody else in the country, and hardly any of them are
        counted in the statistics of connectivity. We ask librarians what it would take to count them and pay for them.
      """;
  private static final String OTHER_PROSE =
      """
      description: |
        States have agreed on norms for what they do in networks, and nobody is charged with telling when one of them
        is broken. We compare what other treaties know of inspections, and ask who would be trusted with one.
      """;

  /** What became of sessions, a word each with the title. */
  private static List<String> became(List<Written> before, List<Written> after) {
    List<String> became = new ArrayList<>();
    for (SessionChange change : TwoStates.between(before, after, Privacy.PUBLIC).sessions()) {
      String word = change.kind().name().toLowerCase(Locale.ROOT) + " ";
      became.add(word + change.session().name().title());
    }
    return became;
  }

  private static List<String> became(Written before, Written after) {
    return became(List.of(before), List.of(after));
  }

  private static Written file(String path, String... lines) {
    return new Written(path, String.join("\n", lines) + "\n");
  }

  @Test
  void theNumberTellsItWhateverElseChanges() {
    assertThat(
            became(
                file("a.yaml", "event: IGF 2021", "type: WS", "number: 7", "title: Access"),
                file("b/c.yaml", "event: igf-2021", "type: workshop", "number: 7", "title: Norms")))
        .containsExactly("changed Norms");
  }

  @Test
  void aNumberIsOfAnEventAndAType() {
    assertThat(
            became(
                file("a.yaml", "event: IGF 2021", "type: workshop", "number: 7", "title: Access"),
                file("b.yaml", "event: IGF 2022", "type: workshop", "number: 7", "title: Norms")))
        .containsExactlyInAnyOrder("removed Access", "added Norms");
    assertThat(
            became(
                file("a.yaml", "event: IGF 2021", "type: workshop", "number: 7", "title: Access"),
                file("b.yaml", "event: IGF 2021", "type: town hall", "number: 7", "title: Norms")))
        .containsExactlyInAnyOrder("removed Access", "added Norms");
  }

  @Test
  void aRenamedFileIsTheSameSession() {
    assertThat(became(file("a.yaml", "number: 7"), file("b.yaml", "number: 7"))).isEmpty();
    assertThat(
            became(
                file("a.yaml", "title: Access", PROSE),
                file("talks/b.yaml", "title: Access", PROSE)))
        .isEmpty();
  }

  @Test
  void theFileTellsASessionWithoutANumber() {
    assertThat(became(file("a.yaml", "title: Access"), file("a.yaml", "number: 7", "title: Norms")))
        .containsExactly("changed Norms");
  }

  @Test
  void aFileGivenToAnotherSessionIsNotTheSame() {
    assertThat(
            became(
                file("slot-1.yaml", "number: 7", "title: Access", PROSE),
                file("slot-1.yaml", "number: 8", "title: Norms", OTHER_PROSE)))
        .containsExactly("removed Access", "added Norms");
    assertThat(
            became(
                file("slot-1.yaml", "number: 7", "title: Access", PROSE),
                file("slot-1.yaml", "number: 8", "title: Access", PROSE)))
        .containsExactly("changed Access");
  }

  @Test
  void whatItSaysTellsASessionOfAnotherNumberAndFile() {
    assertThat(
            became(
                List.of(
                    file("1.yaml", "number: 1", "title: Libraries", PROSE),
                    file("2.yaml", "number: 2", "title: Norms", OTHER_PROSE)),
                List.of(
                    file("x.yaml", "number: 12", "title: Norms for states", OTHER_PROSE),
                    file("y.yaml", "number: 11", "title: Libraries as access points", PROSE))))
        .containsExactlyInAnyOrder(
            "changed Norms for states", "changed Libraries as access points");
  }

  @Test
  void titleAndOrganizersTellASessionWithoutText() {
    assertThat(
            became(
                file("a.yaml", "title: Access for all", "organizers: [Zofia Żółtowska]"),
                file("b.yaml", "title: ACCESS FOR ALL", "organizers: [Zofia Zołtowska]")))
        .containsExactly("changed ACCESS FOR ALL");
    assertThat(
            became(
                file("a.yaml", "title: Access for all", "organizers: [Zofia Żółtowska]"),
                file("b.yaml", "title: Access for all", "organizers: [王小明]")))
        .containsExactlyInAnyOrder("removed Access for all", "added Access for all");
  }

  @Test
  void severalDocumentsOfAFileAreToldByTheirTitlesAndTheLastByWhatIsLeft() {
    String before = "title: One\n---\ntitle: Two\n---\ntitle: Three\n";
    String after = "title: Three\n---\ntitle: Zwei\n---\ntitle: One\n";
    assertThat(became(new Written("a.yaml", before), new Written("a.yaml", after)))
        .containsExactly("changed Zwei");
  }

  @Test
  void ofSeveralWithOneNumberThoseInTheSameFileOfTheSameTitleComeFirst() {
    List<Written> before =
        List.of(
            file("a.yaml", "number: 7", "title: Access"),
            file("b.yaml", "number: 7", "title: Norms"));
    List<Written> after =
        List.of(
            file("0.yaml", "number: 7", "title: Norms"),
            file("a.yaml", "number: 7", "title: Access"));
    assertThat(became(before, after)).isEmpty();
  }

  @Test
  void thousandsThatAreAllNewTakeNoTimeToSpeakOf() {
    List<Written> before = new ArrayList<>();
    List<Written> after = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String organizer = "organizers: [Same Person]";
      before.add(file("old" + i + ".yaml", "title: Session " + i, organizer, "number: " + i));
      after.add(
          file("new" + i + ".yaml", "title: Talk " + i, organizer, "number: " + (10_000 + i)));
    }
    long start = System.nanoTime();
    assertThat(became(before, after)).hasSize(3000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}

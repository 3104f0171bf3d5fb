package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageNamesTest {
  private static final List<String> SESSIONS =
      List.of(
          "type: workshop\nnumber: 7\ntitle: Access",
          "type: workshop\nnumber: 8\ntitle: Access",
          "number: 7\ntitle: No type",
          "title: Opening ceremony",
          "title: 'Opening: ceremony!'",
          "title: Opening  Ceremony\nroom: Hall",
          "title: WS 7",
          "title: Session 7",
          "title: Zażółć",
          "title: بدر",
          "title: '???'",
          "title: Con",
          "title: ../../etc/passwd");

  /** The name of each session by its text. */
  private static Map<String, String> names(List<String> sessions) {
    Programme programme =
        Programmes.of("event: IGF 2021\n" + String.join("\n---\nevent: IGF 2021\n", sessions));
    PageNames names = PageNames.of(programme);
    Map<String, String> byTitle = new TreeMap<>();
    for (Entry entry : programme.entries()) {
      byTitle.put(entry.name().heading(), names.of(entry));
    }
    return byTitle;
  }

  @Test
  void aNameIsTypeAndNumberElseTheTitle() {
    assertThat(names(List.of("type: workshop\nnumber: 7\ntitle: Access", "title: Opening Day")))
        .containsEntry("WS #7 Access", "ws-7")
        .containsEntry("Opening Day", "opening-day");
    assertThat(names(List.of("number: 7\ntitle: Access"))).containsEntry("#7 Access", "session-7");
  }

  @Test
  void sessionsThatWouldShareANameAllHaveTheirOrdinal() {
    Map<String, String> names =
        names(List.of("title: Opening day", "title: 'Opening: day'", "title: Closing day"));
    assertThat(names).containsEntry("Closing day", "closing-day");
    assertThat(names.get("Opening day")).matches("opening-day-[0-9a-z]+");
    assertThat(names.get("Opening: day"))
        .matches("opening-day-[0-9a-z]+")
        .isNotEqualTo(names.get("Opening day"));
  }

  @Test
  void aNameStaysWhenOtherSessionsComeWithOtherNames() {
    String opening = names(List.of("title: Opening day")).get("Opening day");
    assertThat(names(SESSIONS.subList(0, 4))).doesNotContainValue(opening);
    List<String> more = new ArrayList<>(SESSIONS);
    more.add("title: Opening day");
    assertThat(names(more)).containsEntry("Opening day", opening);
  }

  @Test
  void aTitleThatGivesNoNameOrThatOfADeviceHasItsOrdinal() {
    Map<String, String> names = names(SESSIONS);
    assertThat(names.get("???")).matches("session-[0-9a-z]+");
    assertThat(names.get("Con")).matches("con-[0-9a-z]+");
  }

  @Property(tries = 50)
  void namesDependOnNoOrderAndAreNobodyElses(@ForAll long seed) {
    List<String> shuffled = new ArrayList<>(SESSIONS);
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, String> names = names(shuffled);
    assertThat(names).isEqualTo(names(SESSIONS)).hasSameSizeAs(SESSIONS);
    assertThat(names.values())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }
}

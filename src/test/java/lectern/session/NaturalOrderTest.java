package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbersInNamesCountAsNumbers() {
    List<String> expected =
        List.of(
            "",
            "2",
            "10",
            "Hall A",
            "hall B",
            "Łódź",
            "Room",
            "Room 1",
            "Room 1a",
            "room 2",
            "Room 02 b",
            "Room 10",
            "Room 10.2",
            "Room 10.10",
            "Room 99999999999999999998",
            "Room 99999999999999999999");
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(NaturalOrder.INSTANCE);
    assertThat(shuffled).isEqualTo(expected);
  }

  @Test
  void accentsCapitalsAndPunctuationDoNotScatterNames() {
    List<String> expected =
        List.of(
            "Ana Silva",
            "Anabel Cruz",
            "Đorđe",
            "Dragana",
            "Élodie",
            "emma",
            "Erik",
            "O'Brien",
            "OBRIEN",
            "Olav",
            "Øyvind",
            "Ozan",
            "Strasse",
            "Straße",
            "Thor",
            "Þóra",
            "trust, again",
            "“Trust” and others",
            "Zoë",
            "Ωmega",
            "Анна",
            "Ёлка",
            "Жанна",
            "李");
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(2));
    shuffled.sort(NaturalOrder.INSTANCE);
    assertThat(shuffled).isEqualTo(expected);
  }

  @Test
  void digitsOfOtherScriptsAreNumbersToo() {
    assertThat(NaturalOrder.INSTANCE.compare("Salle ٢", "Salle ١٠")).isNegative();
    assertThat(NaturalOrder.INSTANCE.compare("Salle ٢", "Salle 3")).isNegative();
  }

  @Property(tries = 2000)
  void itIsAnOrderInWhichOnlyTheSameNameIsEqual(
      @ForAll
          @CharRange(from = '0', to = '2')
          @CharRange(from = 'A', to = 'B')
          @CharRange(from = 'a', to = 'b')
          @StringLength(max = 4)
          String a,
      @ForAll
          @CharRange(from = '0', to = '2')
          @CharRange(from = 'A', to = 'B')
          @CharRange(from = 'a', to = 'b')
          @StringLength(max = 4)
          String b,
      @ForAll
          @CharRange(from = '0', to = '2')
          @CharRange(from = 'A', to = 'B')
          @CharRange(from = 'a', to = 'b')
          @StringLength(max = 4)
          String c) {
    int forth = NaturalOrder.INSTANCE.compare(a, b);
    assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(b, a)))
        .isEqualTo(-Integer.signum(forth));
    assertThat(forth == 0).isEqualTo(a.equals(b));
    if (forth <= 0 && NaturalOrder.INSTANCE.compare(b, c) <= 0) {
      assertThat(NaturalOrder.INSTANCE.compare(a, c)).isNotPositive();
    }
  }
}

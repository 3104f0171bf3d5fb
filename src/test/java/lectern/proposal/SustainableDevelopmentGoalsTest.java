package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;

/** The goals and targets are those of the United Nations' list. */
class SustainableDevelopmentGoalsTest {
  private static final Path LIST = Golden.folder("facts").resolve("sdg-targets.csv");

  @Test
  void thereAre17Goals() {
    assertThat(IntStream.range(-1, 100).filter(SustainableDevelopmentGoals::hasGoal))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
  }

  @Test
  void everyTargetOfTheListIsKnownAndNoOther() throws IOException {
    assertThat(known()).containsExactlyInAnyOrderElementsOf(listed()).hasSize(169);
  }

  @Test
  void aGoalsTargetsAreNamedFromTheFirstToTheLast() {
    assertThat(SustainableDevelopmentGoals.targets(1)).isEqualTo("1.1 to 1.5 or 1.a to 1.b");
    assertThat(SustainableDevelopmentGoals.targets(3)).isEqualTo("3.1 to 3.9 or 3.a to 3.d");
    assertThat(SustainableDevelopmentGoals.targets(17)).isEqualTo("17.1 to 17.19");
  }

  /** All codes that could be targets and are taken for ones, as goal and target. */
  private static List<String> known() {
    List<String> known = new ArrayList<>();
    for (int goal = 1; goal <= 17; goal++) {
      for (int number = 0; number < 100; number++) {
        add(goal, String.valueOf(number), known);
        add(goal, "0" + number, known);
      }
      for (char letter = ' '; letter < 0x250; letter++) {
        if (!Character.isDigit(letter)) {
          add(goal, String.valueOf(letter), known);
        }
      }
    }
    return known;
  }

  private static void add(int goal, String target, List<String> known) {
    if (SustainableDevelopmentGoals.hasTarget(goal, target)) {
      known.add(goal + "," + goal + "." + target);
    }
  }

  private static List<String> listed() throws IOException {
    List<String> lines = Files.readAllLines(LIST);
    return lines.subList(1, lines.size());
  }
}

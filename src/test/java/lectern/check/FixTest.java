package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.testing.Checks;
import lectern.testing.Mended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which findings can be mended and which can't. */
class FixTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: Access\ntitle: Access",
        "title: Access\ntitel: Access",
        "x: &a {nmae: Ada}\nspeakers: [*a]",
        "speakers: [&a {nmae: Ada}]",
        "? >-\n  titel\n: Access",
        "title: x\nspeakers: [𝐀𝐃𝐀 𝐁𝐄𝐍]",
        "title: x\nspeakers: [&a ADA EXAMPLE]",
        "title: x\nspeakers: [{name: Ada, confirmation: !!str confrmed}]",
        "title: x\nstatus: >-\n  drfat"
      })
  void whatWouldReachFurtherOrIsNotKnownHasNoFix(String yaml) {
    assertThat(Checks.check("a.yaml", yaml).findings()).isNotEmpty();
    assertThat(mendable(yaml)).isEmpty();
  }

  @Test
  void ofTwoMisspellingsOfOneKeyOnlyTheFirstIsRenamed() {
    List<Finding> mendable = mendable("titel: Access\ntitlee: Access\nstatus: draft\n");
    assertThat(mendable).hasSize(1);
    assertThat(mendable.get(0).range().start().line()).isEqualTo(1);
  }

  @Test
  void thePartsOfAPrintedFormAreMendedEachByItself() {
    String yaml =
        """
        event: IGF 2021
        title: x
        status: draft
        moderator: "ADA EXAMPLE, Govermnent, WEOG"
        """;
    assertThat(mendable(yaml))
        .extracting(
            finding -> Mended.text(yaml, finding.fix().orElseThrow()).lines().toList().get(3))
        .containsExactly(
            "moderator: \"Ada Example, Govermnent, WEOG\"",
            "moderator: \"ADA EXAMPLE, Government, WEOG\"",
            "moderator: \"ADA EXAMPLE, Govermnent, Western European and Others Group (WEOG)\"");
  }

  private static List<Finding> mendable(String yaml) {
    return Checks.check("a.yaml", yaml).findings().stream()
        .filter(finding -> finding.fix().isPresent())
        .toList();
  }
}

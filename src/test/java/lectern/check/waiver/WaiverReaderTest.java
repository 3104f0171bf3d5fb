package lectern.check.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lectern.check.Registry;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WaiverReaderTest {
  private static WaiverReader.Waivers read(String text) {
    return WaiverReader.read(new SourceText("a.yaml", text), Registry.waivable());
  }

  @Test
  void aWaiverHasItsRulesItsDayItsLineAndItsPlace() {
    WaiverComment waiver =
        read("""
                title: 😀
                # lectern: allow people/name-case, people/minimum until 2026-12-31 -- as agreed
                moderator: ADA EXAMPLE
                """)
            .waivers()
            .get(0);
    assertThat(waiver.rules()).containsExactly("people/name-case", "people/minimum");
    assertThat(waiver.until()).isEqualTo(Optional.of(LocalDate.of(2026, 12, 31)));
    assertThat(waiver.line()).isEqualTo(3);
    assertThat(waiver.range().start().line()).isEqualTo(2);
    assertThat(waiver.range().start().column()).isEqualTo(1);
    assertThat(waiver.range().end().column()).isEqualTo(80);
  }

  @Test
  void aCommentBelowOneBehindAValueStandsAlone() {
    List<WaiverComment> waivers =
        read("""
                title: x     # an aside
                             # lectern: allow people/name-case -- alone, below the aside
                moderator: ADA EXAMPLE
                """)
            .waivers();
    assertThat(waivers).extracting(WaiverComment::line).containsExactly(3);
  }

  @Test
  void commentsBeforeAFaultAreRead() {
    assertThat(
            read("# lectern: allow people/name-case -- so\nmoderator: ADA\ntitle: \"x\n").waivers())
        .hasSize(1);
  }

  @Test
  void manyWaiversTakeNoLongerThanTheirNumber() {
    String inRow = "# lectern: allow people/name-case -- so\n".repeat(15_000);
    String apart = "# lectern: allow people/name-case -- so\n\n".repeat(15_000);
    String people = "[" + "ADA EXAMPLE, ".repeat(20_000) + "]";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(read(inRow).waivers()).hasSize(15_000).allMatch(w -> w.line() == 15_001);
          assertThat(read(apart).waivers()).hasSize(15_000);
          assertThat(Checks.check("a.yaml", inRow + "organizers: " + people).waived())
              .isEqualTo(20_000);
        });
  }
}

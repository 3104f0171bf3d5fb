package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.PublishedFormats.Published;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a year's pages show as a session's format, that year's profile accepts. */
class PublishedFormatsTest {
  static List<Published> published() {
    return PublishedFormats.of(SharedRules.lines());
  }

  @ParameterizedTest
  @MethodSource("published")
  void aFormatThatWasPublishedIsAccepted(Published published) {
    List<Finding> findings = findings(published.year(), published.type(), published.format());
    assertThat(findings)
        .as(published.toString())
        .noneMatch(
            finding ->
                finding.rule().startsWith("vocabulary/")
                    || finding.rule().equals("timing/allowed-minutes"));
  }

  @Test
  void theTableIsReadAsPeopleReadIt() {
    List<Published> all = published();
    assertThat(all)
        .contains(
            new Published(2018, "workshop", "Panel - 90 Min"),
            new Published(2020, "workshop", "Debate - Auditorium - 90 Min"),
            new Published(2020, "open forum", "Round Table - U-shape - 60 Min"),
            new Published(2021, "workshop", "Round Table - Circle - 90 Min"),
            new Published(2021, "town hall", "Round Table - Circle - 60 Min"),
            new Published(2023, "town hall", "Break-out Group Discussions - 60 Min"),
            new Published(2023, "workshop", "Break-out Group Discussions - 90 Min"),
            new Published(2023, "open forum", "Panel - 60 Min"),
            new Published(2024, "workshop", "Roundtable - 60 Min"),
            new Published(2025, "workshop", "Roundtable - 90 Min"));
    assertThat(all.stream().map(Published::year).distinct().toList())
        .containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025);
  }

  @Test
  void aFormatThatTheYearDoesNotHaveIsNot() {
    assertThat(findings(2021, "workshop", "Campfire - Circle - 60 Min"))
        .extracting(Finding::rule)
        .contains("vocabulary/unknown-value");
    assertThat(findings(2021, "workshop", "Panel - Circle - 60 Min"))
        .extracting(Finding::rule)
        .contains("vocabulary/unusual-combination");
    assertThat(findings(2021, "workshop", "Panel - Auditorium - 75 Min"))
        .extracting(Finding::rule)
        .contains("timing/allowed-minutes");
    assertThat(findings(2021, "workshop", "Roundtable - Circle - 60 Min"))
        .extracting(Finding::rule)
        .contains("vocabulary/alias");
  }

  private static List<Finding> findings(int year, String type, String format) {
    String yaml = "event: IGF " + year + "\ntype: " + type + "\nformat: " + format + "\n";
    CheckedFile checked = Checks.check("p.yaml", yaml);
    assertThat(checked.proposals().get(0).profile().name()).isEqualTo("igf-" + year);
    return checked.findings();
  }
}

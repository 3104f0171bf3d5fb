package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a year's pages show as a session's format, that year's profile accepts. */
class PublishedFormatsTest {
  @ParameterizedTest
  @CsvFileSource(files = "src/test/fixtures/facts/published-formats.csv", numLinesToSkip = 1)
  void aFormatThatWasPublishedIsAccepted(int year, String type, String format) {
    assertThat(findings(year, type, format))
        .noneMatch(
            finding ->
                finding.rule().startsWith("vocabulary/")
                    || finding.rule().equals("timing/allowed-minutes"));
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

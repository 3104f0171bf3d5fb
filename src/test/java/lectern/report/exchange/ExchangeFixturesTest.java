package lectern.report.exchange;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.report.JsonLinesReport;
import lectern.report.Report;
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.testing.Checks;
import lectern.testing.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Proposals in {@code src/test/fixtures/reports}, with their reports for other tools beside them.
 */
class ExchangeFixturesTest {
  private static final Path FOLDER = Golden.folder("reports");
  private static final List<String> NAMES = List.of("clean", "three-levels", "hostile");

  private static final Map<String, Report> REPORTS =
      Map.of(
          ".jsonl", new JsonLinesReport(),
          ".sarif", new SarifReport(Roots.HERE, Optional.empty()),
          ".github", new GitHubReport(new TextReport(TextSettings.PLAIN), Roots.HERE),
          ".summary.md", new GitHubSummary(Roots.HERE),
          ".gitlab", new GitLabReport(Roots.HERE),
          ".azure", new AzureReport(Roots.HERE),
          ".teamcity", new TeamCityReport(Roots.HERE),
          ".rdjson", new RdjsonReport(),
          ".checkstyle.xml", new CheckstyleReport(),
          ".junit.xml", new JunitReport());

  @TestFactory
  List<DynamicTest> eachReportIsAsBefore() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : NAMES) {
      REPORTS.forEach(
          (extension, report) -> {
            Path expected = FOLDER.resolve(name + extension);
            tests.add(
                dynamicTest(
                    name + extension,
                    () -> Golden.check(Checks.print(report, file(name)), expected)));
          });
    }
    return tests;
  }

  private static CheckedFile file(String name) {
    String file = name + ".yaml";
    return Checks.check(file, Golden.read(FOLDER.resolve(file)));
  }
}

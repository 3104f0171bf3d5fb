package lectern.report;

import java.nio.file.Path;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.testing.Checks;
import lectern.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals in {@code src/test/fixtures/reports}, with each report of them beside them. */
class ReportFixturesTest {
  private static final Path FOLDER = Golden.folder("reports");

  static List<String> names() {
    return Golden.names("reports", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTextReportShowsEachPlace(String name) {
    Golden.check(
        Checks.print(new TextReport(TextSettings.PLAIN), file(name)),
        FOLDER.resolve(name + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theConciseReportHasALineForEachFinding(String name) {
    Golden.check(
        Checks.print(new ConciseReport(TextSettings.PLAIN), file(name)),
        FOLDER.resolve(name + ".concise"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theJsonReportHasAnObjectForEachFinding(String name) {
    Golden.check(Checks.print(new JsonReport(), file(name)), FOLDER.resolve(name + ".json"));
  }

  private static CheckedFile file(String name) {
    String file = name + ".yaml";
    return Checks.check(file, Golden.read(FOLDER.resolve(file)));
  }
}

package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.testing.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lectern's own exports hold the same after they are imported. */
class ImportRoundTripTest {
  @TempDir private Path folder;

  private String run(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).isEqualTo(ExitStatus.OK);
    return console.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "schedule-json"})
  void importedExportsGiveTheSameExport(String format) throws IOException {
    String original = Golden.folder("import").resolve("schedule.json.yaml").toString();
    String exported = run("programme", "--to", format, original);
    assertThat(exported).contains("Cables under ice");
    Path export = Files.writeString(folder.resolve("export." + format), exported);
    Path imported = Files.writeString(folder.resolve("a.yaml"), run("import", export.toString()));
    assertThat(run("programme", "--to", format, imported.toString())).isEqualTo(exported);
  }
}

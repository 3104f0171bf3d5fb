package lectern.edit.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.source.Limits;
import lectern.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every YAML file of the repository: its values and comments stay, and tidying twice is once. */
final class TidyFilesTest {

  @TestFactory
  Stream<DynamicTest> files() throws IOException {
    return Stream.of("examples", "src/test/fixtures")
        .flatMap(folder -> find(Path.of(folder)).stream())
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> keepsContent(file)));
  }

  private static List<Path> find(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepsContent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    SourceReader.Result read =
        new SourceReader(Limits.LARGE).read("test.yaml", new ByteArrayInputStream(bytes));
    if (!(read instanceof SourceReader.Result.Accepted accepted)) {
      return;
    }
    TidyResult result = TidyTexts.tidy(accepted.source().text());
    if (result instanceof TidyResult.Failed failed) {
      assertThat(failed.reason()).doesNotContain("internal");
    } else if (result instanceof TidyResult.Tidied tidied) {
      assertThat(TidyTexts.tidy(tidied.text())).isEqualTo(new TidyResult.Unchanged());
      String before = accepted.source().text();
      assertThat(Content.of(tidied.text())).isEqualTo(Content.of(before + "\n"));
    }
  }
}

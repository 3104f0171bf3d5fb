package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewrittenFilesTest {
  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();
  private final RewrittenFiles files = new RewrittenFiles(console.console());

  @Test
  void aFileThatCannotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
    Path one = Files.writeString(folder.resolve("a.yaml"), "a");
    Path missing = folder.resolve("missing.yaml");
    Path two = Files.writeString(folder.resolve("b.yaml"), "\uFEFFb");
    files.write(one.toString(), "c\r\n", 2);
    files.write(missing.toString(), "d", 4);
    files.write(two.toString(), "e", 1);
    files.printSummary("fixed", "finding", "in");
    assertThat(files.isWhole()).isFalse();
    assertThat(Files.readString(one)).isEqualTo("c\r\n");
    assertThat(missing).doesNotExist();
    assertThat(Files.readString(two)).isEqualTo("\uFEFFe");
    assertThat(console.err())
        .matches("lectern: [^\n]*" + missing + "[^\n]*\nlectern: fixed 3 findings in 2 files.\n");
  }

  @Test
  void nothingDoneIsNotTold() {
    files.printSummary("fixed", "finding", "in");
    assertThat(files.isWhole()).isTrue();
    assertThat(console.err()).isEmpty();
  }
}

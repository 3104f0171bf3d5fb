package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import lectern.source.Input;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceReader;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final List<Input> FILES = List.of(new Nothing(), new Nothing(), new Nothing());

  private record Nothing() implements Input {
    @Override
    public String name() {
      return "nothing.yaml";
    }

    @Override
    public boolean mayBeForeign() {
      return false;
    }

    @Override
    public SourceReader.Result read() {
      return new SourceReader.Result.Refused(
          new Problem(ProblemKind.EMPTY, SourceRange.startOf(name()), "x", "y"));
    }
  }

  @Test
  void aLongRunSaysHowManyFilesAreDoneAndTakesItBack() throws IOException {
    TestConsole console = new TestConsole(new byte[0], true, Map.of());
    watch(console, 1700);
    assertThat(console.err())
        .contains("\r\u001b[Klectern: 1 of 3 files")
        .endsWith("files\r\u001b[K")
        .doesNotContain("\n");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void aShortRunSaysNothing() throws IOException {
    TestConsole console = new TestConsole(new byte[0], true, Map.of());
    watch(console, 50);
    assertThat(console.err()).isEmpty();
  }

  @Test
  void nothingIsSaidInContinuousIntegrationNorToAFile() throws IOException {
    TestConsole integration = new TestConsole(new byte[0], true, Map.of("CI", "true"));
    TestConsole file = new TestConsole();
    watch(integration, 1300);
    watch(file, 1300);
    assertThat(integration.err()).isEmpty();
    assertThat(file.err()).isEmpty();
  }

  private static void watch(TestConsole console, int millis) throws IOException {
    Progress.during(
        FILES,
        console.console(),
        files -> {
          SourceReader.Result read = files.get(0).read();
          sleep(millis);
          return read;
        });
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

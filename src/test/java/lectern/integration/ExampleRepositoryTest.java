package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRepositoryTest {
  @TempDir private Path folder;

  @Test
  void itsReportIsWhatACheckPrints() throws Exception {
    Workplace workplace = Workplace.in(folder);
    String program = workplace.tools().resolve("lectern").toString();
    Workplace.Run run = workplace.run(Map.of(), List.of(program, "check"));
    assertThat(run.err()).isEmpty();
    Golden.check(run.out(), Path.of("examples", "repository", "report.txt"));
    assertThat(run.status()).isEqualTo(1);
  }
}

package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.session.Now;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One check and the settings of one configuration serve many threads. */
class CheckThreadsTest {
  private static final int THREADS = 8;
  private static final int FILES = 400;

  @TempDir private Path folder;

  @Test
  void manyThreadsFindWhatOneFinds() throws Exception {
    List<List<Finding>> alone = check(1);
    assertThat(alone).hasSize(FILES).anyMatch(List::isEmpty).anyMatch(found -> !found.isEmpty());
    assertThat(check(THREADS)).isEqualTo(alone);
  }

  private List<List<Finding>> check(int threads) throws IOException {
    List<Input> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(file(i));
    }
    return new CheckRun(loader(), RuleSelection.ALL, Optional.empty(), new Workers(threads))
        .run(files, configuration -> false).stream().map(CheckedFile::findings).toList();
  }

  private Input file(int number) {
    String name = folder.resolve(number % 4 + "/" + number + ".yaml").toString();
    String text = "event: IGF " + (2015 + number % 9) + "\ntitle: x\nmoderator: ADA EXAMPLE\n";
    return Checks.file(name, text);
  }

  private ProposalLoader loader() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("lectern.yaml"),
            """
            stage: draft
            rules: {people/name-case: off}
            overrides:
              - {files: ["1", "2"], rules: {people/name-case: error}}
              - {files: "2", profile: cncf}
              - {files: "3", profile: panel-parity, stage: submission}
            """);
    return Checks.loader(
        new SettingsResolver.CommandLine(Optional.of(file), false, FileSettings.NONE),
        Now.unknown());
  }
}

package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.session.Now;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One checker and the policies of one configuration serve many threads. */
class CheckerThreadsTest {
  private static final int THREADS = 8;
  private static final int FILES = 400;

  @TempDir private Path folder;

  @Test
  void manyThreadsFindWhatOneFinds() throws Exception {
    List<List<Finding>> alone = check(1);
    assertThat(alone).hasSize(FILES).anyMatch(List::isEmpty).anyMatch(found -> !found.isEmpty());
    assertThat(check(THREADS)).isEqualTo(alone);
  }

  private List<List<Finding>> check(int threads) throws Exception {
    SettingsResolver resolver = resolver();
    Checker checker = new Checker(Now.unknown());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<List<Finding>>> tasks = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        int number = i;
        tasks.add(() -> check(number, resolver, checker));
      }
      List<List<Finding>> found = new ArrayList<>();
      for (Future<List<Finding>> done : pool.invokeAll(tasks)) {
        found.add(done.get());
      }
      return found;
    } finally {
      pool.shutdown();
    }
  }

  private List<Finding> check(int number, SettingsResolver resolver, Checker checker)
      throws IOException {
    String name = folder.resolve(number % 4 + "/" + number + ".yaml").toString();
    String text = "event: IGF " + (2015 + number % 9) + "\ntitle: x\nmoderator: ADA EXAMPLE\n";
    SourceReader.Result read = new SourceReader.Result.Accepted(new SourceText(name, text));
    return Checks.check(checker, resolver.of(name), read).findings();
  }

  private SettingsResolver resolver() throws IOException {
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
    return new SettingsResolver(
        new SettingsResolver.Asked(Optional.of(file), false, FileSettings.NONE),
        ConfigurationCheck::problems);
  }
}

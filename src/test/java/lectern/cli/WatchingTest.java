package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String GOOD = "title: Meaningful access\nstatus: draft\n";
  private static final String BAD = "tittle: Meaningful access\nstatus: draft\n";

  @TempDir private Path folder;
  private Path proposals;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);
  private final List<Thread> threads = new ArrayList<>();

  @BeforeEach
  void makeARepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    proposals = Files.createDirectories(folder.resolve("proposals"));
    Files.writeString(proposals.resolve("a.yaml"), GOOD);
  }

  @AfterEach
  void end() throws InterruptedException {
    for (Thread thread : threads) {
      thread.interrupt();
      thread.join();
    }
  }

  @Test
  void everySaveIsAnsweredHoweverAnEditorMakesIt() throws Exception {
    watch(true, proposals.toString());
    await("Checked 1 proposal against generic (draft stage): no findings.");

    Files.writeString(proposals.resolve("a.yaml"), BAD);
    await("\"tittle\" is not a valid key");

    // A new file that is moved to the place of the old one.
    Path fresh = Files.writeString(proposals.resolve(".a.yaml.swp"), GOOD);
    Files.move(fresh, proposals.resolve("a.yaml"), StandardCopyOption.REPLACE_EXISTING);
    await("no findings");

    Files.createDirectories(proposals.resolve("2021/drafts"));
    Files.writeString(proposals.resolve("2021/drafts/b.yaml"), BAD);
    await("Checked 2 proposals against generic: ");
    Files.writeString(proposals.resolve("2021/drafts/b.yaml"), GOOD);
    await("Checked 2 proposals against generic: no findings");
    Files.delete(proposals.resolve("2021/drafts/b.yaml"));
    await("Checked 1 proposal");
  }

  @Test
  void aConfigurationAboveIsWatchedAndMayBeBrokenForAWhile() throws Exception {
    watch(false, proposals.resolve("a.yaml").toString());
    await("no findings");
    Files.writeString(folder.resolve("lectern.yaml"), "stagge: draft\n");
    awaitError("Did you mean \"stage\"?");
    Files.writeString(folder.resolve("lectern.yaml"), "stage: submission\n");
    await("(submission stage)");
  }

  @Test
  void theScreenIsClearedForAPersonAndNobodyElse() throws Exception {
    watch(true, proposals.toString());
    await("no findings");
    Files.writeString(proposals.resolve("a.yaml"), BAD);
    await("\u001b[H\u001b[2J\u001b[3J" + proposals);
    end();
    out.reset();
    watch(false, proposals.toString());
    awaitError("waiting for changes");
    assertThat(text(out)).contains("tittle").doesNotContain("\u001b");
    Files.writeString(proposals.resolve("a.yaml"), GOOD);
    await("no findings");
  }

  @Test
  void anInterruptedWatchEndsWithoutAWord() throws Exception {
    watch(false, proposals.toString());
    await("no findings");
    end();
    assertThat(status).hasValue(ExitStatus.OK);
    assertThat(text(out) + text(err)).isEmpty();
  }

  @Test
  void whatCanNotChangeIsRefused() {
    assertThat(run(false, "-")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(text(err)).contains("--watch cannot watch standard input");
    assertThat(run(false, "--write-baseline", "b.json", "a.yaml")).isEqualTo(ExitStatus.UNUSABLE);
  }

  private void watch(boolean isTerminal, String... paths) {
    Thread thread = new Thread(() -> status.set(run(isTerminal, paths)), "watch");
    threads.add(thread);
    thread.start();
  }

  private int run(boolean isTerminal, String... paths) {
    List<String> words = new ArrayList<>(List.of("check", "--watch", "--color", "never"));
    words.addAll(List.of(paths));
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            isTerminal,
            false,
            Map.of(),
            InstantSource.fixed(Instant.EPOCH));
    return Lectern.run(words.toArray(String[]::new), console);
  }

  /** Waits for words behind all that was awaited before. */
  private void await(String words) throws InterruptedException {
    await(out, words);
  }

  private void awaitError(String words) throws InterruptedException {
    await(err, words);
  }

  private void await(ByteArrayOutputStream stream, String words) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!text(stream).contains(words)) {
      if (Instant.now().isAfter(end)) {
        fail("Not printed: " + words + "\nout: " + text(out) + "\nerr: " + text(err));
      }
      Thread.sleep(10);
    }
    if (stream.equals(out)) {
      // The next round waits for the watch to be set up again.
      awaitError("waiting for changes");
      Thread.sleep(50);
      out.reset();
      err.reset();
    }
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}

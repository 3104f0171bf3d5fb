package lectern.files.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lectern.testing.GitRepository;
import lectern.testing.NamedPipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Conversations with git come to an end, whatever it prints. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GitTest {
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(50);

  @TempDir private Path folder;

  private Git shell(Duration limit) {
    return new Git(folder, List.of("sh", "-c"), limit);
  }

  @Test
  void bothStreamsAreReadHoweverMuchIsPrinted() throws Exception {
    String flood = "head -c 3000000 /dev/zero | tr '\\0' e >&2; head -c 3000000 /dev/zero";
    Git.Answer answer = shell(LONG).ask(flood + "; exit 3");
    assertThat(answer.isGood()).isFalse();
    assertThat(answer.text()).hasSize(3_000_000);
    assertThat(answer.error()).startsWith("eee").hasSizeLessThan(100_000);
    Optional<String> output = shell(LONG).output(UTF_8, flood);
    assertThat(output.orElseThrow()).hasSize(3_000_000);
  }

  @Test
  void aProgramThatDoesNotEndIsEndedWithWhatItStarted() {
    String mark = "987" + ProcessHandle.current().pid();
    for (String script : List.of("sleep " + mark, "sleep " + mark + " & sleep " + mark)) {
      assertThatThrownBy(() -> shell(SHORT).ask(script))
          .isInstanceOf(GitTimeoutException.class)
          .hasMessageStartingWith("\"git " + script + "\" did not end within 1 seconds");
      assertThatThrownBy(() -> shell(SHORT).output(UTF_8, script))
          .isInstanceOf(GitTimeoutException.class);
    }
    assertThat(
            ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().commandLine().orElse("")))
        .noneMatch(command -> command.contains(mark));
  }

  @Test
  void aPipeInPlaceOfAnIgnoreFileEndsTheConversation() {
    GitRepository repository = GitRepository.in(folder.resolve("repository"));
    repository.write("a.yaml", "");
    NamedPipe.at(repository.root().resolve(".gitignore"));
    Git git = new Git(repository.root(), List.of("git"), SHORT);
    assertThatThrownBy(() -> git.ask("ls-files", "--others", "--exclude-standard"))
        .isInstanceOf(GitTimeoutException.class);
  }

  @Test
  void aConversationOfSeveralAnswersIsLimitedForEach() throws Exception {
    try (GitProcess process = shell(SHORT).start("echo one; sleep 100")) {
      assertThat(process.<Integer>answer(one -> one.getInputStream().read())).isEqualTo('o');
      assertThatThrownBy(() -> process.answer(one -> read(one.getInputStream())))
          .isInstanceOf(GitTimeoutException.class);
    }
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), UTF_8);
  }
}

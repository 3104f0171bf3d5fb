package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.testing.NpmPackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The action and the workflows against the published schemas of GitHub Actions. */
class ActionSchemaTest {
  private static final Path VALIDATOR =
      NpmPackages.FOLDER.resolve("node_modules/@action-validator/cli/cli.mjs");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action.yml",
        ".github/workflows/ci.yml",
        "examples/repository/.github/workflows/proposals.yaml"
      })
  void theSchemaAcceptsTheFile(String file) throws Exception {
    assertThat(problems(Path.of(file))).isEmpty();
  }

  @Test
  void theSchemaFindsAMistake() throws Exception {
    String action = Files.readString(Path.of("action.yml"));
    Path broken =
        Files.writeString(
            folder.resolve("action.yml"), action.replace("runs:\n  using", "runs:\n  use"));
    assertThat(problems(broken)).contains("using");
  }

  /** What the validator prints; nothing for a valid file. */
  private static String problems(Path file) throws IOException, InterruptedException {
    Path node = NpmPackages.node("@action-validator/cli");
    Process process =
        new ProcessBuilder(node.toString(), VALIDATOR.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor() == 0).as(text).isEqualTo(text.isEmpty());
    return text;
  }
}

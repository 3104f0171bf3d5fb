package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.cli.Main;
import lectern.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Neovim as the editor, which runs {@code src/test/fixtures/editors/neovim.lua}. */
@Timeout(120)
class NeovimTest {
  private static final Path SCRIPT = Path.of("src/test/fixtures/editors/neovim.lua");

  @TempDir private Path folder;

  @BeforeEach
  void needsNeovim() {
    Programs.need("nvim");
  }

  /**
   * Opens a file, and returns what Neovim shows of it before and after it has applied an action.
   */
  private List<List<String>> shown(Path file, String action) throws Exception {
    Path out = folder.resolve("shown.json");
    Path log = folder.resolve("nvim.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                "nvim",
                "--headless",
                "-u",
                "NONE",
                "-i",
                "NONE",
                "-n",
                file.toString(),
                "-c",
                "luafile " + SCRIPT.toAbsolutePath(),
                "-c",
                "cquit")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    List<String> server =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "lectern.cli.Main",
            "lsp",
            "--now=2021-12-17");
    builder.environment().put("SERVER", String.join("\n", server));
    builder.environment().put("SHOWN", out.toString());
    builder.environment().put("ACTION", action);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("XDG_STATE_HOME", folder.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(() -> read(log)).isZero();
    List<List<String>> shown = new ArrayList<>();
    for (JsonElement one : JsonParser.parseString(read(out)).getAsJsonArray()) {
      List<String> lines = new ArrayList<>();
      one.getAsJsonArray().forEach(each -> lines.add(line(each.getAsJsonObject())));
      shown.add(lines.stream().sorted().toList());
    }
    return shown;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Neovim counts lines from 0 and columns in bytes. */
  private static String line(JsonObject diagnostic) {
    return "%s:%s-%s:%s %s"
        .formatted(
            diagnostic.get("lnum").getAsInt(),
            diagnostic.get("col").getAsInt(),
            diagnostic.get("end_lnum").getAsInt(),
            diagnostic.get("end_col").getAsInt(),
            diagnostic.get("message").getAsString());
  }

  private static List<String> check(Path file) throws IOException {
    return Shown.checkInBytes(file).getOrDefault(file.toString(), List.of());
  }

  @Test
  void theModelPageShowsWhatCheckPrints() throws Exception {
    Path model = Path.of("examples/igf-2021-ws-119.yaml");
    Path file = Files.copy(model, folder.resolve("page.yaml"));
    List<String> expected = check(file);
    List<List<String>> shown = shown(file, "quickfix");
    assertThat(shown.get(0)).isNotEmpty().isEqualTo(expected);
    // The first action is written to the file, whose findings are shown again.
    assertThat(Files.readString(file)).isNotEqualTo(Files.readString(model));
    assertThat(shown.get(1)).isNotEqualTo(expected).isEqualTo(check(file));
  }

  @Test
  void allSafeFixesAreThoseOfCheck() throws Exception {
    String text =
        "# \uD83D\uDE00\n" + Files.readString(Path.of("src/test/fixtures/fix/people.yaml"));
    Path file = Files.writeString(folder.resolve("edited.yaml"), text);
    Path fixed = Files.writeString(folder.resolve("fixed.yaml"), text);
    Main.run(
        new String[] {"check", "--fix", "--now=2021-12-17", fixed.toString()},
        java.io.InputStream.nullInputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.io.OutputStream.nullOutputStream());
    List<String> expected = check(file);
    List<List<String>> shown = shown(file, "source.fixAll");
    assertThat(shown.get(0)).isEqualTo(expected);
    assertThat(file).hasContent(Files.readString(fixed, StandardCharsets.UTF_8));
    assertThat(shown.get(1)).isEqualTo(check(file));
  }
}

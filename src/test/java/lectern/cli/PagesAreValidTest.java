package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages are HTML by the Nu validator's word. */
@Tag("slow")
class PagesAreValidTest {
  private static final long STACK_BYTES = 16 << 20;
  private static final String PROPOSALS = "src/test/fixtures/programmes/programme.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "programme --to html",
        "format --to html --single",
        "stats --to html",
        "stats --to html --per-session",
        "stats --to html --compare src/test/fixtures/statistics/names.yaml"
      })
  void aPageOfManySessionsIsValid(String command) throws Exception {
    assertValid(written(command, PROPOSALS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"programme --to html", "format --to html", "stats --to html"})
  void aPageOfHostileValuesIsValid(String command) throws Exception {
    Path hostile = Files.writeString(folder.resolve("hostile.yaml"), Hostility.PROPOSAL);
    assertValid(written(command, hostile.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"examples/igf-2021-ws-119.yaml", "src/test/fixtures/listings/everything.yaml"})
  void aPageOfOneSessionIsValid(String proposal) throws Exception {
    assertValid(written("format --to html", proposal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "igf-2021-ws-7.html", "igf-2021-ws-300.html"})
  void theFilesOfAFolderAreValid(String name) throws Exception {
    TestConsole console = new TestConsole();
    console.run("format", "--to", "html", "--output-dir", folder.toString(), PROPOSALS);
    assertValid(folder.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "speakers.html", "sessions/ws-7.html"})
  void thePagesOfASiteAreValid(String name) throws Exception {
    TestConsole console = new TestConsole();
    console.run("programme", "--to", "site", "--output-dir", folder.toString(), PROPOSALS);
    assertValid(folder.resolve(name));
  }

  @Test
  void thePagesOfAHostileSiteAreValid() throws Exception {
    Path hostile = Files.writeString(folder.resolve("hostile.yaml"), Hostility.PROPOSAL);
    Path site = folder.resolve("site");
    TestConsole console = new TestConsole();
    console.run("programme", "--to=site", "--output-dir", site.toString(), hostile.toString());
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(pages).as(console.err()).hasSize(3);
      for (Path page : pages) {
        assertValid(page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/fixtures/changes/old src/test/fixtures/changes/new",
        "src/test/fixtures/changes/old src/test/fixtures/changes/old",
        "src/test/fixtures/changes/new HOSTILE",
        "HOSTILE src/test/fixtures/changes/new"
      })
  void aPageOfChangesIsValid(String states) throws Exception {
    Path hostile = Files.writeString(folder.resolve("hostile.yaml"), Hostility.PROPOSAL);
    String[] both = states.replace("HOSTILE", hostile.toString()).split(" ", -1);
    assertValid(written("diff --to html " + both[0], both[1]));
  }

  private Path written(String command, String proposals) {
    Path page = folder.resolve("page.html");
    TestConsole console = new TestConsole();
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.addAll(List.of("--output", page.toString(), proposals));
    assertThat(console.run(words.toArray(String[]::new))).as(console.err()).isZero();
    return page;
  }

  private static void assertValid(Path page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    // The validator's patterns are read by a deep recursion.
    FutureTask<String> validation = new FutureTask<>(() -> validator.validate(page));
    new Thread(null, validation, "validator", STACK_BYTES).start();
    JsonNode messages = new ObjectMapper().readTree(validation.get()).get("messages");
    for (JsonNode message : messages) {
      assertThat(message.get("type").asText()).as(message.toString()).isNotIn("error");
    }
  }
}

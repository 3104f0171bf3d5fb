package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lectern.testing.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invalid configurations in the formats of other tools, and all of them at once. */
class BrokenConfigurationReportsTest {
  @TempDir private Path folder;
  private Repository repository;
  private final TestConsole console = new TestConsole();

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    repository.file("talks/a.yaml", "title: Access", "status: draft");
    repository.file("more/b.yaml", "title: Norms", "status: draft");
    repository.configure("# Ours", "profil: igf-2021");
  }

  private void run(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = repository.path();
    assertThat(console.run(all)).as(console.err()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          concise    | lectern.yaml:2:1: error: "profil" is not a valid key
          json       | "line" : 2
          jsonl      | "rule":"configuration"
          github     | line=2
          gitlab     | "begin" : 2
          azure      | linenumber=2
          teamcity   | line='2'
          sarif      | "startLine" : 2
          rdjson     | "line" : 2
          checkstyle | line="2" column="1" severity="error"
          junit      | lectern.yaml:2:1
          """)
  void aReportHasThemAtTheirLines(String format, String line) {
    run("--output-format", format);
    assertThat(console.out()).contains("lectern.yaml", "profil", line);
    assertThat(console.err())
        .isEqualTo("lectern: the configuration is invalid; no file was checked.\n");
  }

  @Test
  void sarifSaysThatTheRunFailedAndWhy() throws IOException {
    run("--output-format=sarif");
    JsonNode invocation = new ObjectMapper().readTree(console.out()).at("/runs/0/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean(true)).isFalse();
    JsonNode notification = invocation.at("/toolConfigurationNotifications/0");
    assertThat(notification.get("level").asText()).isEqualTo("error");
    assertThat(notification.at("/message/text").asText())
        .startsWith("\"profil\" is not a valid key");
    JsonNode place = notification.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).endsWith("lectern.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Shared.read("oracles/sarif-2.1.0.schema.json"), InputFormat.JSON);
    assertThat(schema.validate(console.out(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void textGoesToStandardErrorAsForAnyCommand() {
    run();
    assertThat(console.out()).isEmpty();
    String text = console.err();
    assertThat(text).contains("lectern.yaml:2:1: error: \"profil\" is not a valid key");
    TestConsole format = new TestConsole();
    assertThat(format.run("format", repository.path("talks/a.yaml"))).isEqualTo(2);
    assertThat(format.err()).isEqualTo(text);
  }

  @Test
  void aReportInAFileHasThemAndStandardErrorTheText() throws IOException {
    Path report = folder.resolve("report.json");
    run("--output-format", "json=" + report);
    assertThat(Files.readString(report)).contains("lectern.yaml", "\"errors\" : 1");
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("lectern.yaml:2:1: error: ");
  }

  @Test
  void aReportReplacesNeitherTheConfigurationNorAProposal() throws IOException {
    for (String name : new String[] {"lectern.yaml", "talks/a.yaml"}) {
      Path file = Path.of(repository.path(name));
      String before = Files.readString(file);
      run("--output-format", "json=" + file);
      assertThat(console.err()).contains("is an input");
      assertThat(Files.readString(file)).isEqualTo(before);
    }
  }

  @Test
  void onGitHubTheyAreAnnotations() {
    TestConsole gitHub = new TestConsole(new byte[0], false, Map.of("GITHUB_ACTIONS", "true"));
    assertThat(gitHub.run("check", repository.path())).isEqualTo(2);
    assertThat(gitHub.out()).contains("::error ", "lectern.yaml", "line=2");
  }

  @Test
  void allBrokenConfigurationsAndProfilesAreReportedAtOnce() {
    repository.file("talks/lectern.yaml", "profile: call.yaml");
    repository.file("talks/call.yaml", "profile: call", "tittle: Ours");
    repository.file("more/lectern.yaml", "fail-on: never-ever", "baseline: [a]");
    run("--output-format", "concise");
    assertThat(console.out())
        .contains(
            "lectern.yaml:2:1: error: \"profil\"",
            "call.yaml:2:1: error: \"tittle\"",
            "lectern.yaml:1:10: error: \"never-ever\" is not a valid ",
            "lectern.yaml:2:11: error: \"baseline\" must be text");
    assertThat(console.out().lines()).hasSize(4);
  }

  @Test
  void filesThatAreNamedHaveTheirsReportedTogetherToo() {
    repository.file("talks/lectern.yaml", "stage: late");
    TestConsole two = new TestConsole();
    String a = repository.path("talks/a.yaml");
    String b = repository.path("more/b.yaml");
    assertThat(two.run("check", "--output-format=concise", a, b)).isEqualTo(2);
    assertThat(two.out()).contains("\"late\" is not a valid stage", "\"profil\"");
  }

  @Test
  void aBrokenProfileOfTheCommandLineAndABrokenBaselineAreReportedToo() {
    repository.configure("stage: draft");
    String profile = repository.file("desk/call.yaml", "profile: call", "tittle: Ours");
    run("--output-format=concise", "--profile", profile);
    assertThat(console.out()).contains("call.yaml:2:1: error: \"tittle\"");
    String baseline = repository.file("desk/.baseline.json", "{\"version\": 7, \"findings\": []}");
    run("--output-format=concise", "--baseline", baseline);
    assertThat(console.out()).contains(".baseline.json:1:13: error: Unsupported baseline version");
  }
}

package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The composite action, its steps run as the runner runs them. */
class ActionTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([a-z_.-]+) *}}");

  @TempDir private Path folder;
  private Workplace workplace;
  private Path summary;

  @BeforeEach
  void checkOut() throws Exception {
    Programs.need("bash");
    workplace = Workplace.in(folder);
    summary = Files.createFile(folder.resolve("summary"));
  }

  @Test
  void aPullRequestIsAnsweredOnItsLinesAndInASummary() throws Exception {
    Workplace.Run run = run(Map.of("paths", "proposals"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("::error file=proposals/accepted/2-passwords-are-over.yaml,line=10,")
        .contains("::warning file=proposals/accepted/3-repair-before-replacing.yaml,line=7,")
        .contains("Checked 5 proposals: 2 errors, 2 warnings");
    assertThat(Files.readString(summary)).contains("Mariam Haddad").contains("2 errors");
  }

  @Test
  void aGoodChangePasses() throws Exception {
    Workplace.Run run = run(Map.of("paths", "proposals/accepted/1*.yaml"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("no findings").doesNotContain("::error", "::warning");
  }

  @Test
  void sarifIsWrittenBesideTheAnnotations() throws Exception {
    Workplace.Run run = run(Map.of("paths", "proposals", "sarif-file", "found.sarif"));
    assertThat(run.out()).contains("::error file=");
    assertThat(Files.readString(summary)).contains("Mariam Haddad");
    JsonNode sarif =
        new ObjectMapper().readTree(workplace.repository().resolve("found.sarif").toFile());
    assertThat(sarif.at("/runs/0/results")).hasSize(4);
  }

  @Test
  void argumentsReachTheProgramAWordALine() throws Exception {
    assertThat(
            run(Map.of("paths", "proposals", "arguments", "--fail-on=never\n--select=people"))
                .status())
        .isZero();
    Workplace.Run since = run(Map.of("paths", "proposals", "changed-since", "HEAD"));
    assertThat(since.status()).isZero();
    assertThat(since.out()).contains("no findings");
  }

  @Test
  void aNameIsNeverRun() throws Exception {
    String name = "a \"$(touch ran)\" `touch ran` '; touch ran; #.yaml";
    Files.writeString(
        workplace.repository().resolve(name), "title: Named by a stranger\nstatus: draft\n");
    Workplace.Run run = run(Map.of("paths", name + "\n"));
    assertThat(run.out()).contains("Checked 1 proposal");
    assertThat(workplace.repository().resolve("ran")).doesNotExist();
    assertThat(workplace.repository().resolve("proposals/ran")).doesNotExist();
  }

  @Test
  void everyInputIsUsedAndEveryUsedOneIsThere() throws Exception {
    JsonNode action = Yaml.read(Path.of("action.yml"));
    String text = Files.readString(Path.of("action.yml"));
    action
        .get("inputs")
        .fieldNames()
        .forEachRemaining(name -> assertThat(text).contains("inputs." + name));
    Matcher used = EXPRESSION.matcher(text);
    while (used.find()) {
      if (used.group(1).startsWith("inputs.")) {
        assertThat(action.get("inputs").has(used.group(1).substring("inputs.".length()))).isTrue();
      }
    }
  }

  /** Runs the steps that run something; setting up a Java is left to the runner. */
  private Workplace.Run run(Map<String, String> given) throws Exception {
    JsonNode action = Yaml.read(Path.of("action.yml"));
    Map<String, String> values = new HashMap<>();
    action
        .get("inputs")
        .properties()
        .forEach(
            input ->
                values.put(
                    "inputs." + input.getKey(),
                    given.getOrDefault(
                        input.getKey(), input.getValue().path("default").asText(""))));
    values.put("github.action_path", workplace.tools().toString());
    Workplace.Run last = new Workplace.Run(-1, "", "");
    for (JsonNode step : action.at("/runs/steps")) {
      if (step.has("run")) {
        assertThat(step.get("shell").asText()).isEqualTo("bash");
        Map<String, String> environment = new HashMap<>();
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        environment.put("GITHUB_WORKSPACE", workplace.repository().toString());
        environment.put("CI", "true");
        step.path("env")
            .properties()
            .forEach(
                entry ->
                    environment.put(entry.getKey(), expanded(entry.getValue().asText(), values)));
        Path script = folder.resolve("step.sh");
        Files.writeString(script, expanded(step.get("run").asText(), values));
        last =
            workplace.run(
                environment,
                List.of(
                    "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString()));
      }
    }
    return last;
  }

  private static String expanded(String text, Map<String, String> values) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
  }
}

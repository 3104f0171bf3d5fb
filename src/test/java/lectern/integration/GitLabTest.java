package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The component of GitLab CI/CD, its script run as GitLab runs it. */
class GitLabTest {
  private static final Path COMPONENT = Path.of("templates", "check.yml");
  private static final Pattern INPUT = Pattern.compile("\\$\\[\\[ inputs\\.([a-z]+) ]]");

  @TempDir private Path folder;

  @Test
  void theJobLeavesItsReportsAndFailsForErrors() throws Exception {
    Workplace workplace = Workplace.in(folder);
    JsonNode job = job(included().get("inputs"));
    Map<String, String> environment = new HashMap<>(Map.of("CI", "true", "GITLAB_CI", "true"));
    job.get("variables")
        .properties()
        .forEach(one -> environment.put(one.getKey(), one.getValue().asText()));
    StringBuilder script = new StringBuilder("set -e\n");
    job.get("script").forEach(line -> script.append(line.asText()).append('\n'));
    Workplace.Run run = workplace.run(environment, List.of("sh", "-c", script.toString()));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Mariam Haddad", "Checked 5 proposals");
    for (JsonNode artifact : job.at("/artifacts/paths")) {
      assertThat(workplace.repository().resolve(artifact.asText())).isNotEmptyFile();
    }
    String report = job.at("/artifacts/reports/codequality").asText();
    assertThat(new ObjectMapper().readTree(workplace.repository().resolve(report).toFile()))
        .hasSize(4);
  }

  @Test
  void theImageIsThatOfTheRelease() throws Exception {
    JsonNode job = job(included().get("inputs"));
    assertThat(job.at("/image/name").asText())
        .isEqualTo("ghcr.io/lectern/lectern:" + Yaml.version());
    assertThat(job.at("/image/entrypoint/0").asText("none")).isEmpty();
  }

  @Test
  void theExampleIncludesTheComponentByItsName() throws Exception {
    String name = COMPONENT.getFileName().toString().replace(".yml", "");
    assertThat(included().get("component").asText())
        .isEqualTo("gitlab.com/lectern/lectern/" + name + "@v" + Yaml.version());
    assertThat(inputs().fieldNames())
        .toIterable()
        .containsAll(() -> included().get("inputs").fieldNames());
  }

  private static JsonNode included() {
    return Yaml.all(Path.of("examples", "repository", ".gitlab-ci.yml")).get(0).at("/include/0");
  }

  private static JsonNode inputs() {
    return Yaml.all(COMPONENT).get(0).at("/spec/inputs");
  }

  /** The job with the inputs of a pipeline, else their defaults. */
  private static JsonNode job(JsonNode given) throws Exception {
    JsonNode inputs = inputs();
    String text = Files.readString(COMPONENT);
    String job = text.substring(text.indexOf("\n---\n") + 1);
    String filled =
        INPUT
            .matcher(job)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        given
                            .path(found.group(1))
                            .asText(inputs.get(found.group(1)).get("default").asText())));
    return new YAMLMapper().readTree(filled).get("lectern");
  }
}

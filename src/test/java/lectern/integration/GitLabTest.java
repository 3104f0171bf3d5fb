package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of the template, its script run as GitLab runs it. */
class GitLabTest {
  private static final Path TEMPLATE = Path.of(".gitlab", "lectern.gitlab-ci.yml");

  @TempDir private Path folder;

  @Test
  void theJobLeavesItsReportsAndFailsForErrors() throws Exception {
    Workplace workplace = Workplace.in(folder);
    JsonNode job = Yaml.read(TEMPLATE).get("lectern");
    // As if an earlier run had left it in the cache.
    Path cached = workplace.repository().resolve(job.at("/cache/paths/0").asText());
    Files.createDirectories(cached);
    Files.copy(workplace.tools().resolve("lectern"), cached.resolve("lectern"));
    Workplace.executable(cached.resolve("lectern"));

    Map<String, String> environment = new HashMap<>(Map.of("CI", "true", "GITLAB_CI", "true"));
    job.get("variables")
        .properties()
        .forEach(one -> environment.put(one.getKey(), one.getValue().asText()));
    // As the example repository sets it.
    Yaml.read(workplace.repository().resolve(".gitlab-ci.yml"))
        .get("variables")
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
  void theExampleIncludesTheTemplateByItsName() throws Exception {
    JsonNode example = Yaml.read(Path.of("examples", "repository", ".gitlab-ci.yml"));
    assertThat(Path.of(example.at("/include/0/file").asText())).isEqualTo(TEMPLATE);
  }
}

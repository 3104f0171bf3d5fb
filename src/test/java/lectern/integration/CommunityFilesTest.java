package lectern.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The files that GitHub shows to people who report and contribute. GitHub shows nothing at all for
 * an issue form that breaks its rules.
 *
 * @see <a
 *     href="https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema">Form
 *     schema</a>
 */
class CommunityFilesTest {
  private static final Path FOLDER = Path.of(".github");

  private static final Set<String> OF_FORM =
      Set.of("name", "description", "title", "labels", "assignees", "projects", "type", "body");

  /** The attributes of each type of element; all but those of Markdown have a label. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "markdown", Set.of("value"),
          "textarea", Set.of("label", "description", "placeholder", "value", "render"),
          "input", Set.of("label", "description", "placeholder", "value"),
          "dropdown", Set.of("label", "description", "multiple", "options", "default"),
          "checkboxes", Set.of("label", "description", "options"));

  @TestFactory
  Stream<DynamicTest> issueForms() throws Exception {
    List<Path> forms;
    try (Stream<Path> files = Files.list(FOLDER.resolve("ISSUE_TEMPLATE"))) {
      forms = files.filter(file -> !file.endsWith("config.yml")).sorted().toList();
    }
    assertThat(forms).isNotEmpty().allMatch(form -> form.toString().endsWith(".yml"));
    return forms.stream()
        .map(form -> DynamicTest.dynamicTest(form.toString(), () -> check(Yaml.read(form))));
  }

  private static void check(JsonNode form) {
    assertThat(OF_FORM).containsAll(() -> form.fieldNames());
    assertThat(form.path("name").asText()).isNotBlank();
    assertThat(form.path("description").asText()).isNotBlank();
    Set<String> ids = new HashSet<>();
    Set<String> labels = new HashSet<>();
    assertThat(form.path("body")).isNotEmpty();
    for (JsonNode element : form.get("body")) {
      String type = element.path("type").asText();
      assertThat(ATTRIBUTES).containsKey(type);
      assertThat(Set.of("type", "id", "attributes", "validations"))
          .containsAll(() -> element.fieldNames());
      assertThat(element.path("id").asText()).matches("[A-Za-z0-9_-]+");
      assertThat(ids.add(element.get("id").asText())).isTrue();
      JsonNode attributes = element.get("attributes");
      assertThat(ATTRIBUTES.get(type)).containsAll(() -> attributes.fieldNames());
      assertThat(labels.add(attributes.path("label").asText(""))).isTrue();
      assertThat(labels).doesNotContain("");
      assertThat(Set.of("required")).containsAll(() -> element.path("validations").fieldNames());
      if (type.equals("dropdown")) {
        List<String> options = new ArrayList<>();
        attributes.get("options").forEach(option -> options.add(option.asText()));
        assertThat(options).isNotEmpty().doesNotHaveDuplicates().doesNotContain("", "None");
      }
    }
  }

  @Test
  void theChooserLinksToPages() throws Exception {
    JsonNode config = Yaml.read(FOLDER.resolve("ISSUE_TEMPLATE/config.yml"));
    assertThat(Set.of("blank_issues_enabled", "contact_links"))
        .containsAll(() -> config.fieldNames());
    for (JsonNode link : config.get("contact_links")) {
      assertThat(link.fieldNames()).toIterable().containsOnly("name", "url", "about");
      assertThat(link.get("url").asText()).startsWith("https://");
    }
  }

  @Test
  void eachEcosystemThatIsKeptUpToDateHasItsFile() throws Exception {
    Map<String, List<String>> files =
        Map.of(
            "maven", List.of("pom.xml"),
            "npm", List.of("package.json"),
            "github-actions", List.of("action.yml"),
            "docker", List.of("Containerfile", "Dockerfile"));
    for (JsonNode update : Yaml.read(FOLDER.resolve("dependabot.yml")).get("updates")) {
      Path folder = Path.of("." + update.get("directory").asText());
      assertThat(files.get(update.get("package-ecosystem").asText()))
          .anyMatch(name -> Files.exists(folder.resolve(name)));
    }
  }

  @Test
  void continuousIntegrationRunsOnTheOldestAndTheNewestJava() throws Exception {
    JsonNode job = Yaml.read(FOLDER.resolve("workflows/ci.yml")).at("/jobs/verify");
    assertThat(job.at("/strategy/matrix/java")).extracting(JsonNode::asText).contains("17", "25");
    String last = job.get("steps").get(job.get("steps").size() - 1).get("run").asText();
    assertThat(Path.of(last)).isExecutable();
  }
}

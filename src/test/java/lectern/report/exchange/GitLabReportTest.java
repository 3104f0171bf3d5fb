package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.parsers.CodeClimateParser;

class GitLabReportTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final GitLabReport REPORT = new GitLabReport(Roots.HERE);

  @Test
  void aProgramThatGathersReportsReadsWhatWasFoundInEveryFixture() throws Exception {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      Reviews.check(new CodeClimateParser(), print(files), files);
    }
  }

  @Test
  void theSchemaAcceptsTheReportOfEveryFixture() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Golden.read(Golden.folder("judges").resolve("gitlab.schema.json")),
                InputFormat.JSON);
    for (Map.Entry<String, List<CheckedFile>> fixture : CheckedFixtures.all().entrySet()) {
      assertThat(schema.validate(print(fixture.getValue()), InputFormat.JSON))
          .as(fixture.getKey())
          .extracting(Error::toString)
          .isEmpty();
    }
    assertThat(schema.validate("[{\"type\": \"issue\"}]", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everythingThatGitLabAsksForIsThere() throws IOException {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      List<String> fingerprints = new ArrayList<>();
      for (JsonNode issue : JACKSON.readTree(print(files))) {
        assertThat(issue.get("description").textValue()).isNotBlank();
        assertThat(issue.get("check_name").textValue()).contains("/");
        assertThat(issue.get("severity").textValue()).isIn("info", "minor", "major");
        assertThat(issue.at("/location/path").textValue()).isNotEmpty().doesNotStartWith("./");
        assertThat(issue.at("/location/lines/begin").intValue())
            .isBetween(1, issue.at("/location/lines/end").intValue());
        fingerprints.add(issue.get("fingerprint").textValue());
      }
      assertThat(fingerprints).doesNotHaveDuplicates();
    }
  }

  @Test
  void pathsAndFingerprintsAreTheSameWhereverTheRepositoryLies() throws IOException {
    String yaml = "title: Access\nstatus: draft\nx: 1\n";
    JsonNode here = only(new GitLabReport(new SourceRoot(Path.of("/a"))), "/a/t/x.yaml", yaml);
    JsonNode there = only(new GitLabReport(new SourceRoot(Path.of("/b"))), "/b/t/x.yaml", yaml);
    assertThat(here).isEqualTo(there);
    assertThat(here.at("/location/path").textValue()).isEqualTo("t/x.yaml");
    JsonNode other = only(new GitLabReport(new SourceRoot(Path.of("/b"))), "/b/x.yaml", yaml);
    assertThat(other.get("fingerprint")).isNotEqualTo(there.get("fingerprint"));
  }

  private static JsonNode only(GitLabReport report, String name, String yaml) throws IOException {
    JsonNode issues = JACKSON.readTree(Checks.print(report, Checks.check(name, yaml)));
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  @Property
  @Domain(Hostile.class)
  void nothingUnsafeGetsThrough(@ForAll String text) throws IOException {
    String json = Checks.print(REPORT, HostileFile.of(text));
    assertThat(json.replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
    assertThat(JACKSON.readTree(json).at("/0/description").textValue())
        .isEqualTo(text + " " + text);
  }

  private static String print(List<CheckedFile> files) {
    return Checks.print(REPORT, files.toArray(CheckedFile[]::new));
  }
}

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
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.testing.Checks;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import lectern.testing.Mended;
import lectern.testing.Shared;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.parsers.SarifParser;

class SarifReportTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final SarifReport REPORT = new SarifReport(Roots.HERE, Optional.of("1.0.0"));

  @Test
  void theSchemaOfTheStandardAcceptsTheReportOfEveryFixture() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Shared.read("oracles/sarif-2.1.0.schema.json"), InputFormat.JSON);
    for (Map.Entry<String, List<CheckedFile>> fixture : CheckedFixtures.all().entrySet()) {
      assertThat(schema.validate(print(fixture.getValue()), InputFormat.JSON))
          .as(fixture.getKey())
          .extracting(Error::toString)
          .isEmpty();
    }
    assertThat(schema.validate(Checks.print(REPORT), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void aProgramThatGathersReportsReadsWhatWasFound() throws Exception {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      if (files.stream().anyMatch(file -> !file.findings().isEmpty())) {
        Reviews.check(new SarifParser(), print(files), files);
      }
    }
  }

  @Test
  void resultsPointAtTheirRulesAndPlaces() throws IOException {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      JsonNode run = JACKSON.readTree(print(files)).at("/runs/0");
      int i = 0;
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          JsonNode result = run.get("results").get(i++);
          JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
          assertThat(rule.get("id").textValue()).isEqualTo(finding.rule());
          assertThat(rule.at("/help/markdown").textValue()).contains("Bad:", "Good:");
          JsonNode place = result.at("/locations/0/physicalLocation");
          assertThat(place.at("/artifactLocation/uriBaseId").textValue()).isEqualTo("%SRCROOT%");
          assertThat(path(place)).isEqualTo(finding.range().file());
          assertThat(place.at("/region/endColumn").intValue())
              .isEqualTo(finding.range().end().column());
          assertThat(result.path("relatedLocations")).hasSameSizeAs(finding.related());
          assertThat(result.has("fixes")).isEqualTo(finding.fix().isPresent());
        }
      }
      assertThat(run.get("results")).hasSize(i);
    }
  }

  @Test
  void aFixReadByItsLinesAndColumnsMendsTheText() throws IOException {
    CheckedFile file =
        Checks.check("a.yaml", "# 😀\n😀: 1\ntitle: Access\nstatus: drfat # 😀\nx😀: 1\n");
    Finding finding =
        file.findings().stream().filter(one -> one.fix().isPresent()).findFirst().orElseThrow();
    JsonNode change = JACKSON.readTree(print(List.of(file))).findValue("replacements").get(0);
    JsonNode region = change.get("deletedRegion");
    String[] lines = file.source().orElseThrow().text().split("\n", -1);
    int at = region.get("startLine").intValue() - 1;
    int[] line = lines[at].codePoints().toArray();
    int from = region.get("startColumn").intValue() - 1;
    int to = region.get("endColumn").intValue() - 1;
    lines[at] =
        new String(line, 0, from)
            + change.at("/insertedContent/text").textValue()
            + new String(line, to, line.length - to);
    assertThat(String.join("\n", lines))
        .isEqualTo(Mended.text(file.source().get().text(), finding.fix().orElseThrow()))
        .contains("status: draft # 😀");
  }

  @Test
  void fingerprintsSurviveThatLinesMoveAndAreToldApart() throws IOException {
    String people = "speakers:\n  - ADA EXAMPLE\nmoderator: ADA EXAMPLE\n";
    String head = "title: Access\nstatus: draft\n";
    List<String> before = fingerprints(Checks.check("a.yaml", head + people));
    List<String> after = fingerprints(Checks.check("a.yaml", head + "# moved\n\n" + people));
    assertThat(before).isNotEmpty().doesNotHaveDuplicates().isEqualTo(after);
  }

  private static List<String> fingerprints(CheckedFile file) throws IOException {
    return JACKSON.readTree(print(List.of(file))).findValuesAsText("lectern/v1");
  }

  @Test
  void pathsStartFromTheRootOrAreWhole() throws IOException {
    SarifReport below = new SarifReport(new SourceRoot(Path.of("/work/talks")), Optional.empty());
    assertThat(uri(below, "/work/talks/a b/ü:#?.yaml")).isEqualTo("a%20b/%C3%BC%3A%23%3F.yaml");
    assertThat(uri(below, "/work/else/a.yaml")).isEqualTo("file:///work/else/a.yaml");
    assertThat(uri(below, "<stdin>")).isEqualTo("%3Cstdin%3E");
  }

  private static String uri(SarifReport report, String name) throws IOException {
    String sarif = Checks.print(report, Checks.check(name, "x: 1\nstatus: draft\n"));
    return JACKSON.readTree(sarif).findValue("uri").textValue();
  }

  @Property
  @Domain(Hostile.class)
  void nothingUnsafeGetsThroughAndNoMessageHoldsALink(@ForAll String text) throws IOException {
    String sarif = Checks.print(REPORT, HostileFile.of(text));
    assertThat(sarif.replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
    JsonNode result = JACKSON.readTree(sarif).at("/runs/0/results/0");
    assertThat(result.at("/message/text").textValue()).doesNotContain("](");
    assertThat(result.findValue("insertedContent").get("text").textValue()).isEqualTo(text);
    assertThat(URI.create(result.findValue("uri").textValue())).isNotNull();
  }

  private static String path(JsonNode place) {
    return URI.create(place.at("/artifactLocation/uri").textValue()).getPath();
  }

  private static String print(List<CheckedFile> files) {
    return Checks.print(REPORT, files.toArray(CheckedFile[]::new));
  }
}

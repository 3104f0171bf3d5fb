package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.testing.Checks;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import lectern.testing.Mended;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class RdjsonReportTest {
  private static final RdjsonReport REPORT = new RdjsonReport();

  private static final ObjectReader READER = new ObjectMapper().readerFor(Rdjson.Result.class);

  @Test
  void everyFixtureHasADiagnosticForEachFinding() throws IOException {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      List<Finding> findings = files.stream().flatMap(file -> file.findings().stream()).toList();
      List<Rdjson.Diagnostic> diagnostics = read(files.toArray(CheckedFile[]::new)).diagnostics();
      assertThat(diagnostics).hasSameSizeAs(findings);
      for (int i = 0; i < findings.size(); i++) {
        assertThat(diagnostics.get(i).code().value()).isEqualTo(findings.get(i).rule());
        assertThat(diagnostics.get(i).location().path()).isEqualTo(findings.get(i).range().file());
        assertThat(diagnostics.get(i).location().range().start().line())
            .isEqualTo(findings.get(i).range().start().line());
      }
    }
  }

  @Test
  void suggestionsReadByBytesMendTheText() throws IOException {
    int met = 0;
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      for (CheckedFile file : files) {
        List<Rdjson.Diagnostic> diagnostics = read(file).diagnostics();
        for (int i = 0; i < diagnostics.size(); i++) {
          Finding finding = file.findings().get(i);
          if (finding.fix().isEmpty() || finding.fix().get().edits().size() > 1) {
            assertThat(diagnostics.get(i).suggestions()).isEmpty();
            continue;
          }
          String text = file.source().orElseThrow().text();
          assertThat(made(text, diagnostics.get(i).suggestions().get(0)))
              .isEqualTo(Mended.text(text, finding.fix().get()));
          met++;
        }
      }
    }
    assertThat(met).isGreaterThan(50);
  }

  @Test
  void columnsCountBytes() throws IOException {
    CheckedFile file =
        Checks.check("a.yaml", "title: x\nstatus: draft\nmoderator: {\"é\": 1, \"😀\": 2, z: 3}\n");
    List<Rdjson.Diagnostic> diagnostics = read(file).diagnostics();
    List<Integer> columns = new ArrayList<>();
    diagnostics.stream()
        .filter(one -> one.code().value().equals("structure/unknown-key"))
        .forEach(
            one -> {
              columns.add(one.location().range().start().column());
              columns.add(one.location().range().end().column());
            });
    assertThat(columns).containsExactly(13, 17, 22, 28, 33, 34);
  }

  /** Makes a suggestion in the bytes of a text. */
  private static String made(String text, Rdjson.Suggestion suggestion) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = index(bytes, suggestion.range().start());
    int to = index(bytes, suggestion.range().end());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(suggestion.text().getBytes(StandardCharsets.UTF_8));
    out.write(bytes, to, bytes.length - to);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int index(byte[] bytes, Rdjson.Point point) {
    int index = 0;
    for (int line = 1; line < point.line(); index++) {
      boolean pair = bytes[index] == '\r' && bytes[index + 1] == '\n';
      line += (bytes[index] == '\n' || bytes[index] == '\r') && !pair ? 1 : 0;
    }
    return index + point.column() - 1;
  }

  @Property
  @Domain(Hostile.class)
  void nothingUnsafeGetsThrough(@ForAll String text) throws IOException {
    String json = Checks.print(REPORT, HostileFile.of(text));
    assertThat(json.replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
    Rdjson.Result result = READER.readValue(json);
    assertThat(result.source().name()).isEqualTo("lectern");
    assertThat(result.diagnostics().get(0).message()).isEqualTo(text + " " + text);
    assertThat(result.diagnostics().get(0).severity()).isEqualTo(Rdjson.Severity.ERROR);
    assertThat(result.diagnostics().get(0).code().url()).isNull();
  }

  private static Rdjson.Result read(CheckedFile... files) throws IOException {
    return READER.readValue(Checks.print(REPORT, files));
  }
}

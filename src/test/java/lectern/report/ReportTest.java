package lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Source;
import lectern.session.Workers;
import lectern.testing.Checks;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final Style DRESSED = new Style(true, true, Style.DEFAULT_WIDTH);
  private static final CheckedFile BROKEN =
      Checks.check(
          "a b.yaml",
          """
          event: IGF 2021
          title: Access
          status: draft
          roon: 1
          format: Panel - Auditorium - 75 Min
          speakers: ['ADA EXAMPLE']
          moderator: Ada Example
          """);

  @Test
  void jsonHasEveryDocumentedMember() throws IOException {
    JsonNode json = JACKSON.readTree(Checks.print(new JsonReport(), BROKEN));

    assertThat(names(json)).containsExactly("version", "findings", "summary");
    assertThat(json.get("version").intValue()).isEqualTo(1);
    assertThat(names(json.get("summary")))
        .containsExactly("proposals", "errors", "warnings", "notes", "waived", "known");
    assertThat(json.get("summary").toString())
        .isEqualTo(
            "{\"proposals\":1,\"errors\":2,\"warnings\":1,\"notes\":1,\"waived\":0,\"known\":0}");
    for (JsonNode finding : json.get("findings")) {
      assertThat(names(finding))
          .startsWith("rule", "level", "message", "remedy", "file", "start", "end");
      assertThat(names(finding.get("start"))).containsExactly("line", "column", "offset");
      assertThat(names(finding.get("end"))).containsExactly("line", "column", "offset");
    }
  }

  @Test
  void jsonSaysTheSameAsTheFindings() throws IOException {
    JsonNode findings = JACKSON.readTree(Checks.print(new JsonReport(), BROKEN)).get("findings");

    assertThat(findings).hasSameSizeAs(BROKEN.findings());
    for (int i = 0; i < BROKEN.findings().size(); i++) {
      Finding finding = BROKEN.findings().get(i);
      JsonNode json = findings.get(i);
      assertThat(json.get("rule").textValue()).isEqualTo(finding.rule());
      assertThat(json.get("level").textValue()).isEqualTo(finding.level().word());
      assertThat(json.get("message").textValue()).isEqualTo(finding.message());
      assertThat(json.get("remedy").textValue()).isEqualTo(finding.remedy());
      assertThat(json.get("file").textValue()).isEqualTo("a b.yaml");
      assertThat(json.at("/start/line").intValue()).isEqualTo(finding.range().start().line());
      assertThat(json.at("/start/column").intValue()).isEqualTo(finding.range().start().column());
      assertThat(json.at("/end/offset").intValue()).isEqualTo(finding.range().end().offset());
      assertThat(Optional.ofNullable(json.at("/source/url").textValue()))
          .isEqualTo(finding.source().flatMap(Source::url));
    }
  }

  @Test
  void jsonSaysWhatMendsAFinding() throws IOException {
    JsonNode findings = JACKSON.readTree(Checks.print(new JsonReport(), BROKEN)).get("findings");

    assertThat(findings.findValuesAsText("does"))
        .containsExactly("Rename the key to \"room\".", "Write \"Ada Example\".");
    JsonNode fix = findings.findValue("fix");
    assertThat(names(fix)).containsExactly("does", "safe", "edits");
    assertThat(fix.get("safe").booleanValue()).isTrue();
    assertThat(names(fix.at("/edits/0"))).containsExactly("file", "start", "end", "text");
    assertThat(fix.at("/edits/0/text").textValue()).isEqualTo("room");
    assertThat(fix.at("/edits/0/end/column").intValue()).isEqualTo(5);
  }

  @Test
  void jsonLinesAreTheFindingsOfJson() throws IOException {
    JsonNode findings = JACKSON.readTree(Checks.print(new JsonReport(), BROKEN)).get("findings");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Checks.print(new JsonLinesReport(), BROKEN).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(JACKSON.readTree(line));
      }
    }

    assertThat(lines).containsExactlyElementsOf(findings);
    assertThat(Checks.print(new JsonLinesReport())).isEmpty();
  }

  @Test
  void jsonOfNothingFoundIsStillComplete() throws IOException {
    JsonNode json = JACKSON.readTree(Checks.print(new JsonReport()));

    assertThat(json.get("findings")).isEmpty();
    assertThat(json.at("/summary/proposals").intValue()).isZero();
  }

  @Property
  @Domain(Hostile.class)
  void noReportLetsAnythingUnsafeThrough(@ForAll String text) throws IOException {
    CheckedFile file = HostileFile.of(text);
    for (Report report :
        List.of(
            new TextReport(TextSettings.PLAIN),
            new ConciseReport(TextSettings.PLAIN),
            new JsonReport(),
            new JsonLinesReport())) {
      assertThat(Checks.print(report, file).replace("\n", "").codePoints())
          .as(report.getClass().getSimpleName())
          .noneMatch(Hostile::isUnsafe);
    }
    JsonNode finding = JACKSON.readTree(Checks.print(new JsonReport(), file)).at("/findings/0");
    assertThat(finding.get("message").textValue()).isEqualTo(text);
    assertThat(finding.get("file").textValue()).isEqualTo(text);
  }

  @Property
  @Domain(Hostile.class)
  void dressedReportsHoldNoSequencesButTheirOwn(@ForAll String text) {
    for (Report report :
        List.of(
            new TextReport(TextSettings.of(DRESSED)),
            new ConciseReport(TextSettings.of(DRESSED)))) {
      String printed = Checks.print(report, HostileFile.of(text));
      assertThat(undressed(printed).replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
    }
  }

  @Test
  void aDressedReportSaysTheSameAsAPlainOne() {
    String plain = Checks.print(new TextReport(TextSettings.PLAIN), BROKEN);
    String dressed = Checks.print(new TextReport(TextSettings.of(DRESSED)), BROKEN);

    assertThat(dressed)
        .contains(
            "\u001b[1;31merror:\u001b[0m",
            "\u001b[1;33mwarning:\u001b[0m",
            "\u001b[1;36mnote:\u001b[0m")
        .contains("\u001b]8;;https://apps.intgovforum.org/");
    assertThat(undressed(dressed)).isEqualTo(plain);
    assertThat(Checks.print(new TextReport(TextSettings.of(new Style(true, false, 120))), BROKEN))
        .doesNotContain("]8;;");
  }

  @Test
  void theSummaryCountsProposalsAndLevels() {
    CheckedFile clean =
        Checks.check("a.yaml", "title: a\nstatus: draft\n---\ntitle: b\nstatus: draft\n");

    assertThat(lastLine(clean)).isEqualTo("Checked 2 proposals against generic: no findings.");
    assertThat(lastLine(BROKEN))
        .isEqualTo(
            "Checked 1 proposal against igf-2021 (draft stage): 2 errors, 1 warning, 1 note.");
    assertThat(lastLine(clean, BROKEN))
        .isEqualTo("Checked 3 proposals, 2 of them against generic: 2 errors, 1 warning, 1 note.");
    assertThat(lastLine(Checks.check("a.yaml", new byte[] {(byte) 0xFF})))
        .isEqualTo("1 file could not be read: 1 error.");
  }

  @Test
  void aFindingWithoutATextHasNoFrame() {
    assertThat(
            Checks.print(
                new TextReport(TextSettings.PLAIN),
                Checks.check("a.yaml", new byte[] {'a', (byte) 0xC3})))
        .startsWith(
            """
            a.yaml:1:2: error: The file is not valid UTF-8: unexpected byte 0xC3. [structure/encoding]
              = help: Save the file as UTF-8.

            """);
  }

  @Test
  void theMarginIsAsWideAsTheLineNumber() {
    String yaml = "title: a\nstatus: draft\n" + "\n".repeat(97) + "roon: b\n";

    assertThat(Checks.print(new TextReport(TextSettings.PLAIN), Checks.check("a.yaml", yaml)))
        .startsWith(
            """
            a.yaml:100:1: error: "roon" is not a valid key of a proposal. [structure/unknown-key]
            100 | roon: b
                | ^^^^
                = help: Did you mean "room"?

            """);
  }

  @Test
  void severalThreadsWriteWhatOneWrites() {
    List<CheckedFile> files = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      String yaml = i % 7 == 0 ? "title: x\nstatus: draft\n" : "roon" + i + ": 1\n";
      files.add(Checks.check(i + ".yaml", yaml));
    }
    CheckedFile[] all = files.toArray(CheckedFile[]::new);
    String one = Checks.print(new TextReport(TextSettings.PLAIN), all);

    assertThat(Checks.print(new TextReport(TextSettings.PLAIN, new Workers(4)), all))
        .isEqualTo(one);
    assertThat(one.indexOf("2.yaml:1:1")).isBetween(0, one.indexOf("2498.yaml:1:1"));
  }

  private static String undressed(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("\u001b]8;;[!-~]*\u001b\\\\", "");
  }

  private static String lastLine(CheckedFile... files) {
    String text =
        Checks.print(new TextReport(TextSettings.PLAIN), files)
            .replaceFirst("\n[0-9]+ of [0-9]+ findings? can be fixed by .*", "")
            .stripTrailing();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}

package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitReportTest {
  private static final JunitReport REPORT = new JunitReport();

  @Test
  void mavenReadsTheReportOfEveryFixture() throws Exception {
    for (Map.Entry<String, List<CheckedFile>> fixture : CheckedFixtures.all().entrySet()) {
      for (CheckedFile file : fixture.getValue()) {
        agrees(suite(Checks.print(REPORT, file)), file);
      }
      String whole = Checks.print(REPORT, fixture.getValue().toArray(CheckedFile[]::new));
      assertThat(Xml.read(whole).getElementsByTagName("testsuite").getLength())
          .isEqualTo(fixture.getValue().size());
    }
  }

  @Test
  void theSchemaAcceptsTheReportOfEveryFixture() throws Exception {
    Validator validator =
        SchemaFactory.newDefaultInstance()
            .newSchema(Golden.folder("judges").resolve("junit.xsd").toFile())
            .newValidator();
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      String report = Checks.print(REPORT, files.toArray(CheckedFile[]::new));
      assertThatCode(() -> validator.validate(new StreamSource(new StringReader(report))))
          .doesNotThrowAnyException();
    }
    String other = "<testsuites><testsuite/></testsuites>";
    assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(other))))
        .isInstanceOf(SAXException.class);
  }

  private static void agrees(ReportTestSuite suite, CheckedFile file) {
    Set<String> failing = new TreeSet<>();
    Set<String> rules = new TreeSet<>();
    for (Finding finding : file.findings()) {
      rules.add(finding.rule());
      if (finding.level() == Level.ERROR) {
        failing.add(finding.rule());
      }
    }
    assertThat(suite.getFullClassName()).isEqualTo(file.name());
    assertThat(suite.getNumberOfFailures()).isEqualTo(failing.size());
    assertThat(suite.getNumberOfErrors() + suite.getNumberOfSkipped()).isZero();
    assertThat(suite.getNumberOfTests()).isEqualTo(Math.max(1, rules.size()));
    assertThat(suite.getTestCases())
        .filteredOn(ReportTestCase::hasFailure)
        .extracting(ReportTestCase::getName)
        .containsExactlyInAnyOrderElementsOf(failing);
    for (ReportTestCase test : suite.getTestCases()) {
      if (test.hasFailure()) {
        assertThat(test.getFailureType()).isEqualTo(test.getName());
        assertThat(test.getFailureDetail()).contains("error: ", "  help: ");
      }
    }
  }

  @Test
  void warningsAndNotesFailNothingButAreTold() {
    String report =
        Checks.print(
            REPORT, Checks.check("a.yaml", "title: x\nstatus: draft\nmoderator: ADA EXAMPLE\n"));
    Element out = (Element) Xml.read(report).getElementsByTagName("system-out").item(0);
    assertThat(out.getTextContent()).contains("a.yaml:3:12: note: The name", "  help: Write");
    assertThat(report).contains("failures=\"0\"").doesNotContain("<failure");
  }

  @Property
  @Domain(Hostile.class)
  void anyTextMakesWellFormedXml(@ForAll String text) {
    String report = Checks.print(REPORT, HostileFile.of(text));
    assertThat(report.replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
    Element failure = (Element) Xml.read(report).getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo(Printable.line(text));
    assertThat(failure.getTextContent()).contains(Printable.block(text));
  }

  private static ReportTestSuite suite(String report) throws Exception {
    try (InputStreamReader reader =
        new InputStreamReader(
            new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8)) {
      List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(reader);
      assertThat(suites).hasSize(1);
      return suites.get(0);
    }
  }
}

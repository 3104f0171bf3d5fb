package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.output.Printable;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.parsers.CheckStyleParser;

class CheckstyleReportTest {
  private static final CheckstyleReport REPORT = new CheckstyleReport();

  @Test
  void aProgramThatGathersReportsReadsWhatWasFoundInEveryFixture() throws Exception {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      String report = Checks.print(REPORT, files.toArray(CheckedFile[]::new));
      // Its messages are safe to print, which those of findings need not be.
      if (report.indexOf('\\') < 0) {
        Reviews.check(new CheckStyleParser(), report, files);
      }
      long findings = files.stream().mapToLong(file -> file.findings().size()).sum();
      assertThat(Xml.read(report).getElementsByTagName("error").getLength()).isEqualTo(findings);
    }
  }

  @Test
  void theSchemaAcceptsTheReportOfEveryFixture() throws Exception {
    Validator validator =
        SchemaFactory.newDefaultInstance()
            .newSchema(Golden.folder("judges").resolve("checkstyle.xsd").toFile())
            .newValidator();
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      String report = Checks.print(REPORT, files.toArray(CheckedFile[]::new));
      assertThatCode(() -> validator.validate(new StreamSource(new StringReader(report))))
          .doesNotThrowAnyException();
    }
    String other = "<checkstyle version=\"4.3\"><file><error/></file></checkstyle>";
    assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(other))))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void signsOfSeveralUnitsStayWhole() {
    String report = Checks.print(REPORT, Checks.check("😀.yaml", "status: draft\n😀: 1\n"));
    assertThat(report).contains("name=\"😀.yaml\"", "&quot;😀&quot; is not a valid key");
  }

  @Property
  @Domain(Hostile.class)
  void anyTextMakesWellFormedXml(@ForAll String text) {
    String report = Checks.print(REPORT, HostileFile.of(text));
    assertThat(report.replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
    Document document = Xml.read(report);
    Element error = (Element) document.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).isEqualTo(Printable.line(text + " " + text));
  }

  @Test
  void charactersThatXmlCannotHoldAreEscaped() {
    String report = Checks.print(REPORT, HostileFile.of("a\ufffeb\uffffc\u0001]]>"));
    Element error = (Element) Xml.read(report).getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).startsWith("a\\uFFFEb\\uFFFFc\\u0001]]> ");
  }
}

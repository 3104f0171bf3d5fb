package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.testing.Checks;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class AzureReportTest {
  private static final String COMMAND = "##vso[";
  private static final AzureReport REPORT = new AzureReport(Roots.HERE);

  /** A command as the agent of Azure Pipelines reads it, anywhere in a line of the log. */
  private record Issue(String name, Map<String, String> properties, String data) {

    static List<Issue> in(String log) {
      List<Issue> issues = new ArrayList<>();
      for (String line : log.split("\r\n|\r|\n", -1)) {
        int start = line.indexOf(COMMAND);
        int end = line.indexOf(']', Math.max(0, start));
        if (start >= 0 && end > 0) {
          issues.add(of(line.substring(start + COMMAND.length(), end), line.substring(end + 1)));
        }
      }
      return issues;
    }

    private static Issue of(String head, String data) {
      int space = head.indexOf(' ');
      Map<String, String> properties = new TreeMap<>();
      for (String property : head.substring(space + 1).split(";", -1)) {
        int sign = property.indexOf('=');
        if (sign > 0) {
          properties.put(property.substring(0, sign), unescaped(property.substring(sign + 1)));
        }
      }
      return new Issue(head.substring(0, space), properties, unescaped(data));
    }

    private static String unescaped(String text) {
      return text.replace("%3B", ";")
          .replace("%0D", "\r")
          .replace("%0A", "\n")
          .replace("%5D", "]")
          .replace("%AZP25", "%");
    }
  }

  @Test
  void theAgentReadsEachFindingOfEveryFixture() {
    for (List<CheckedFile> files : CheckedFixtures.all().values()) {
      List<Issue> expected = new ArrayList<>();
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          expected.add(issue(finding));
        }
      }
      String report = Checks.print(REPORT, files.toArray(CheckedFile[]::new));
      assertThat(Issue.in(report)).isEqualTo(expected);
    }
  }

  private static Issue issue(Finding finding) {
    Map<String, String> properties =
        Map.of(
            "type", finding.level() == Level.ERROR ? "error" : "warning",
            "sourcepath", finding.range().file(),
            "linenumber", String.valueOf(finding.range().start().line()),
            "columnnumber", String.valueOf(finding.range().start().column()),
            "code", finding.rule());
    String text = Printable.line(finding.message() + " " + finding.remedy());
    return new Issue("task.logissue", new TreeMap<>(properties), text);
  }

  @Property
  @Domain(Hostile.class)
  void noTextMakesAnotherCommand(@ForAll String text) {
    for (String piece : List.of("", "]##vso[task.setvariable variable=a;]b", "\n##vso[a b=c;]d")) {
      String report = Checks.print(REPORT, HostileFile.of(text + piece));
      assertThat(report.replace("\n", "").codePoints()).noneMatch(Hostile::isUnsafe);
      assertThat(report).hasLineCount(1);
      assertThat(Issue.in(report)).singleElement().matches(one -> one.name().endsWith("logissue"));
    }
  }

  @Test
  void signsOfTheFormAreEscaped() {
    String report = Checks.print(REPORT, HostileFile.of("a;b]c%3Bd"));
    assertThat(report)
        .startsWith("##vso[task.logissue type=error;sourcepath=a%3Bb%5Dc%AZP253Bd;linenumber=1;")
        .endsWith(";code=structure/syntax;]a;b]c%AZP253Bd a;b]c%AZP253Bd\n");
  }
}

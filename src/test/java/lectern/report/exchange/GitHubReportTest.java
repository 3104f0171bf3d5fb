package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.CheckedFixtures;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.source.SourceRange;
import lectern.testing.Checks;
import lectern.testing.Hostile;
import lectern.testing.HostileFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class GitHubReportTest {
  private static final GitHubReport REPORT =
      new GitHubReport(new TextReport(TextSettings.PLAIN), Roots.HERE);

  @Test
  void theRunnerShowsTheTextAndMakesAnAnnotationOfEachFinding() {
    for (Map.Entry<String, List<CheckedFile>> fixture : CheckedFixtures.all().entrySet()) {
      agrees(fixture.getValue().toArray(CheckedFile[]::new));
    }
  }

  private static void agrees(CheckedFile... files) {
    Runner runner = new Runner(Checks.print(REPORT, files));
    String text = Checks.print(new TextReport(TextSettings.PLAIN), files);
    assertThat(runner.shown()).containsExactly(text.split("\n", -1));
    assertThat(runner.isStopped()).isFalse();
    List<Finding> findings = new ArrayList<>();
    for (CheckedFile file : files) {
      findings.addAll(file.findings());
    }
    findings.sort(Comparator.comparing(Finding::level));
    assertThat(runner.commands()).hasSameSizeAs(findings);
    for (int i = 0; i < findings.size(); i++) {
      agrees(runner.commands().get(i), findings.get(i));
    }
  }

  private static void agrees(Runner.Command command, Finding finding) {
    SourceRange range = finding.range();
    Map<String, String> properties = command.properties();
    assertThat(command.name())
        .isEqualTo(finding.level() == Level.NOTE ? "notice" : finding.level().word());
    assertThat(properties.get("title")).isEqualTo(finding.rule());
    assertThat(properties.get("line")).isEqualTo("" + range.start().line());
    assertThat(properties.get("endLine")).isEqualTo("" + range.end().line());
    boolean oneLine = range.start().line() == range.end().line();
    assertThat(properties.containsKey("col")).isEqualTo(oneLine);
    assertThat(properties.containsKey("endColumn")).isEqualTo(oneLine);
    assertThat(command.data())
        .startsWith(Printable.line(finding.message()) + "\n" + Printable.line(finding.remedy()));
  }

  @Test
  void theGravestComeFirst() {
    CheckedFile notes = Checks.check("a.yaml", "title: x\nstatus: draft\nmoderator: ADA EXAMPLE\n");
    CheckedFile errors = Checks.check("b.yaml", "title: x\nstatus: draft\nx: 1\n");
    assertThat(new Runner(Checks.print(REPORT, notes, errors)).commands())
        .extracting(Runner.Command::name)
        .containsExactly("error", "notice");
  }

  @Test
  void pathsAreThoseOfTheRepository() {
    GitHubReport report =
        new GitHubReport(new TextReport(TextSettings.PLAIN), new SourceRoot(Path.of("/r")));
    CheckedFile file = Checks.check("/r/a, b/c:d%.yaml", "title: x\nstatus: draft\nx: 1\n");
    Runner runner = new Runner(Checks.print(report, file));
    assertThat(runner.commands().get(0).properties()).containsEntry("file", "a, b/c:d%.yaml");
  }

  @Test
  void commandsInAFileAreOnlyShown() {
    String yaml =
        """
        title: Access
        status: draft
        "x::error::": "::set-env name=PATH::/tmp"
        "::add-mask::a": "##[add-path]/tmp"
        room: {"##[error]hello": 1}
        "::stop-commands::now": 1
        """;
    CheckedFile file = Checks.check("::error file=x::.yaml", yaml);
    assertThat(file.findings()).hasSizeGreaterThan(3);
    agrees(file);
    String unprotected = Checks.print(new TextReport(TextSettings.PLAIN), file);
    assertThat(new Runner(unprotected).commands()).isNotEmpty();
  }

  @Property
  @Domain(Hostile.class)
  void noTextInjectsACommand(@ForAll String text) {
    CheckedFile file = HostileFile.of(text + "\n::error::x\n##[error]" + text);
    assertThat(Checks.print(REPORT, file).replace("\n", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
    agrees(file);
  }

  @Test
  void theTokenThatLetsCommandsInAgainIsAnotherForEachText() {
    CheckedFile one = Checks.check("a.yaml", "title: x\nstatus: draft\nx: 1\n");
    String printed = Checks.print(REPORT, one);
    String first = printed.substring(0, printed.indexOf('\n'));
    assertThat(first).matches("::stop-commands::[0-9a-f]{64}");
    CheckedFile two = Checks.check("a.yaml", "title: x\nstatus: draft\ny: 1\n");
    assertThat(Checks.print(REPORT, two)).doesNotContain(first);
    assertThat(Checks.print(REPORT, one)).isEqualTo(printed);
  }
}

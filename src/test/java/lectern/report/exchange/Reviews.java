package lectern.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** What a program that gathers reports reads in one. */
final class Reviews {
  private static final ViolationsLogger STRICT =
      new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {
          throw new AssertionError(message);
        }

        @Override
        public void log(Level level, String message, Throwable thrown) {
          throw new AssertionError(message, thrown);
        }
      };

  private Reviews() {}

  /** Fails unless a parser finds in a report just what was found in some files. */
  static void check(ViolationsParser parser, String report, List<CheckedFile> files)
      throws Exception {
    // The program keeps one of several that say the same of a line.
    Set<String> read = new TreeSet<>();
    parser.parseReportOutput(report, STRICT).forEach(one -> read.add(told(one)));
    Set<String> expected = new TreeSet<>();
    for (CheckedFile file : files) {
      file.findings().forEach(finding -> expected.add(told(finding)));
    }
    assertThat(read).isEqualTo(expected);
  }

  private static String told(Violation one) {
    return String.join(
        "|",
        one.getFile(),
        String.valueOf(one.getStartLine()),
        one.getSeverity().name(),
        // With what a rule means written before the message, where the report says that.
        one.getMessage().substring(one.getMessage().lastIndexOf('\n') + 1).strip());
  }

  private static String told(Finding finding) {
    SEVERITY severity =
        switch (finding.level()) {
          case ERROR -> SEVERITY.ERROR;
          case WARNING -> SEVERITY.WARN;
          case NOTE -> SEVERITY.INFO;
        };
    return String.join(
        "|",
        finding.range().file(),
        String.valueOf(finding.range().start().line()),
        severity.name(),
        finding.message() + " " + finding.remedy());
  }
}

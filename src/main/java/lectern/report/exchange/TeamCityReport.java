package lectern.report.exchange;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.Registry;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.report.Report;

/**
 * A report of service messages, from which TeamCity makes a list of code inspections. Each rule is
 * described before its first finding.
 *
 * @see <a href="https://www.jetbrains.com/help/teamcity/service-messages.html">Service messages</a>
 */
public final class TeamCityReport implements Report {
  private static final int LAST_ASCII = 0x7E;

  private final SourceRoot root;

  public TeamCityReport(SourceRoot root) {
    this.root = root;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    Set<String> described = new HashSet<>();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        if (described.add(finding.rule())) {
          out.append(type(finding.rule())).append('\n');
        }
        out.append(inspection(finding)).append('\n');
      }
    }
  }

  private static String type(String rule) {
    String summary =
        Registry.find(rule)
            .map(found -> found.documentation().summary())
            .orElse("Invalid configuration.");
    return "##teamcity[inspectionType"
        + attribute("id", rule)
        + attribute("name", rule)
        + attribute("description", summary)
        + attribute("category", "Lectern")
        + "]";
  }

  private String inspection(Finding finding) {
    return "##teamcity[inspection"
        + attribute("typeId", finding.rule())
        + attribute("message", finding.message() + " " + finding.remedy())
        + attribute("file", root.path(finding.range().file()))
        + attribute("line", String.valueOf(finding.range().start().line()))
        + attribute("SEVERITY", severity(finding.level()))
        + "]";
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }

  private static String attribute(String name, String value) {
    StringBuilder text = new StringBuilder(" ").append(name).append("='");
    String line = Printable.line(value);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("|'[]".indexOf(c) >= 0) {
        text.append('|').append(c);
      } else if (c > LAST_ASCII) {
        String hex = Integer.toHexString(c);
        text.append("|0x").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        text.append(c);
      }
    }
    return text.append('\'').toString();
  }
}

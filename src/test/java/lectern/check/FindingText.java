package lectern.check;

import java.util.List;
import java.util.Locale;
import lectern.display.Printable;
import lectern.profile.Source;
import lectern.source.Position;

/** Findings as the files of expected findings hold them: a block each. */
final class FindingText {
  private FindingText() {}

  /** The findings of one rule. */
  static String ofOneRule(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> append(finding, "", text));
    return text.toString();
  }

  /** Findings of several rules, each with the id of its rule. */
  static String ofAllRules(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> append(finding, " " + finding.rule(), text));
    return text.toString();
  }

  private static void append(Finding finding, String rule, StringBuilder text) {
    text.append(text.isEmpty() ? "" : "\n")
        .append(point(finding.place().start()))
        .append('-')
        .append(point(finding.place().end()))
        .append(' ')
        .append(finding.level().word())
        .append(rule)
        .append('\n')
        .append(Printable.line(finding.message()))
        .append('\n')
        .append("help: ")
        .append(Printable.line(finding.remedy()))
        .append('\n');
    finding
        .source()
        .ifPresent(source -> text.append("source: ").append(words(source)).append('\n'));
  }

  private static String point(Position position) {
    return position.line() + ":" + position.column();
  }

  private static String words(Source source) {
    String certainty = source.certainty().name().toLowerCase(Locale.ROOT);
    return source.url().map(url -> url + " (" + certainty + ")").orElse(certainty);
  }
}

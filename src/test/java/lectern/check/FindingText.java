package lectern.check;

import java.util.List;
import java.util.Locale;
import lectern.output.Printable;
import lectern.profile.Source;
import lectern.source.Position;
import lectern.source.SourceRange;

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
        .append(range(finding.range()))
        .append(' ')
        .append(finding.level().word())
        .append(rule)
        .append('\n')
        .append(Printable.line(finding.message()))
        .append('\n')
        .append("help: ")
        .append(Printable.line(finding.remedy()))
        .append('\n');
    for (SourceRange range : finding.related()) {
      text.append("also: ").append(range(range)).append('\n');
    }
    finding
        .source()
        .ifPresent(source -> text.append("source: ").append(words(source)).append('\n'));
  }

  /** With the file's name where several files are checked together, whose folder is named too. */
  private static String range(SourceRange range) {
    int slash = range.file().indexOf('/');
    String file = slash < 0 ? "" : range.file().substring(slash + 1) + ":";
    return file + point(range.start()) + "-" + point(range.end());
  }

  private static String point(Position position) {
    return position.line() + ":" + position.column();
  }

  private static String words(Source source) {
    String certainty = source.certainty().name().toLowerCase(Locale.ROOT);
    return source.url().map(url -> url + " (" + certainty + ")").orElse(certainty);
  }
}

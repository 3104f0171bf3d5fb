package lectern.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Source;
import lectern.session.Workers;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * A report of each finding with its source line, carets under the range, the remedy and the source,
 * and a summary at the end.
 */
public final class TextReport implements Report {
  /** The number of files formatted at once before they are printed, to keep all threads busy. */
  private static final int TOGETHER = 1024;

  private final Style style;
  private final Workers workers;

  /** Makes a report that is formatted in the calling thread. */
  public TextReport(Style style) {
    this(style, Workers.ALONE);
  }

  /**
   * Makes a report.
   *
   * @param workers the threads that format
   */
  public TextReport(Style style, Workers workers) {
    this.style = style;
    this.workers = workers;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    List<CheckedFile> reported = new ArrayList<>();
    for (CheckedFile file : files) {
      if (!file.findings().isEmpty()) {
        reported.add(file);
      }
    }
    for (int from = 0; from < reported.size(); from += TOGETHER) {
      List<CheckedFile> some = reported.subList(from, Math.min(reported.size(), from + TOGETHER));
      for (String text : workers.each(some, file -> text(file.source(), file.findings()))) {
        out.append(text);
      }
    }
    out.append(FindingCounts.of(files).sentence()).append('\n');
  }

  /**
   * Formats findings without a summary.
   *
   * @param text the file of the findings, if it could be read
   */
  public String text(Optional<SourceText> text, List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    Optional<TextCursor> source = text.map(found -> new TextCursor(found.text()));
    for (Finding finding : findings) {
      out.append(ConciseReport.line(finding, style)).append('\n');
      writeFrame(source, finding, out);
      String indent = " ".repeat(digits(finding));
      out.append(indent).append(" = help: ").append(Printable.line(finding.remedy())).append('\n');
      writeRelated(finding.related(), indent, out);
      writeSource(finding.source(), indent, out);
      out.append('\n');
    }
    return out.toString();
  }

  private static int digits(Finding finding) {
    return String.valueOf(finding.range().start().line()).length();
  }

  private void writeFrame(Optional<TextCursor> source, Finding finding, StringBuilder out) {
    if (source.isEmpty()) {
      return;
    }
    CodeFrame frame = CodeFrame.of(source.get(), finding.range());
    if (frame.line().isBlank()) {
      return;
    }
    String margin = " ".repeat(digits(finding)) + " | ";
    String number = finding.range().start().line() + " | ";
    out.append(style.faint(number)).append(frame.line()).append('\n');
    out.append(style.faint(margin))
        .append(" ".repeat(frame.indent()))
        .append(style.level(finding.level(), "^".repeat(frame.width())))
        .append('\n');
  }

  private static void writeRelated(List<SourceRange> related, String indent, StringBuilder out) {
    for (SourceRange range : related) {
      out.append(indent).append(" = also: ").append(ConciseReport.point(range)).append('\n');
    }
  }

  private void writeSource(Optional<Source> source, String indent, StringBuilder out) {
    if (source.isEmpty()) {
      return;
    }
    String certainty = source.get().certainty().name().toLowerCase(Locale.ROOT);
    Optional<String> url = source.get().url().map(Printable::line);
    out.append(indent).append(" = source: ");
    if (url.isPresent()) {
      out.append(style.link(url.get(), url.get())).append(" (").append(certainty).append(")");
    } else {
      out.append("a house rule, stated by no organiser");
    }
    out.append('\n');
  }
}

package lectern.report;

import java.io.IOException;
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
 * A report of each finding with its source line, carets under the range, the remedy and the source;
 * a summary follows.
 */
public final class TextReport implements Report {
  /** The number of files formatted together, enough to keep all threads busy. */
  private static final int TOGETHER = 1024;

  /** The least width of an excerpt, in columns. */
  private static final int LEAST_EXCERPT = 20;

  private final TextSettings settings;
  private final Style style;
  private final Workers workers;

  /** Creates a report that is formatted in the calling thread. */
  public TextReport(TextSettings settings) {
    this(settings, Workers.ALONE);
  }

  /**
   * Creates a report.
   *
   * @param workers the threads that format
   */
  public TextReport(TextSettings settings, Workers workers) {
    this.settings = settings;
    this.style = settings.style();
    this.workers = workers;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    LimitedFindings limited = LimitedFindings.of(files, settings.limit());
    List<CheckedFile> reported = limited.files();
    for (int from = 0; from < reported.size(); from += TOGETHER) {
      List<CheckedFile> some = reported.subList(from, Math.min(reported.size(), from + TOGETHER));
      for (String text : workers.each(some, file -> text(file.source(), file.findings()))) {
        out.append(text);
      }
    }
    out.append(limited.note());
    if (settings.summary()) {
      FindingCounts counts = FindingCounts.of(files);
      out.append(counts.sentence()).append('\n');
      String fixes = counts.fixes();
      out.append(fixes).append(fixes.isEmpty() ? "" : "\n");
    }
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
    String margin = " ".repeat(digits(finding)) + " | ";
    int columns = Math.max(LEAST_EXCERPT, style.width() - margin.length());
    CodeFrame frame = CodeFrame.of(source.get(), finding.range(), columns);
    if (frame.line().isBlank()) {
      return;
    }
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
    out.append(indent).append(" = source: ").append(source(source.get())).append('\n');
  }

  private String source(Source source) {
    if (source.url().isPresent()) {
      String url = Printable.line(source.url().get());
      String certainty = source.certainty().name().toLowerCase(Locale.ROOT);
      return style.link(url, url) + " (" + certainty + ")";
    }
    return source.statedAt().isPresent()
        ? ConciseReport.line(source.statedAt().get())
        : "Lectern default (not an official requirement)";
  }
}

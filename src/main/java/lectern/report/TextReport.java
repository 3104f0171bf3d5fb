package lectern.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.display.Printable;
import lectern.profile.Source;

/**
 * Each finding with the line it is about, a caret under the place, the remedy and the source; then
 * a summary.
 */
public final class TextReport implements Report {
  private final Style style;

  public TextReport(Style style) {
    this.style = style;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    for (CheckedFile file : files) {
      Optional<TextCursor> source = file.source().map(text -> new TextCursor(text.text()));
      for (Finding finding : file.findings()) {
        out.append(ConciseReport.line(finding, style)).append('\n');
        writeFrame(source, finding, out);
        String indent = " ".repeat(digits(finding));
        out.append(indent)
            .append(" = help: ")
            .append(Printable.line(finding.remedy()))
            .append('\n');
        writeSource(finding.source(), indent, out);
        out.append('\n');
      }
    }
    out.append(Tally.of(files).sentence()).append('\n');
  }

  private static int digits(Finding finding) {
    return String.valueOf(finding.place().start().line()).length();
  }

  private void writeFrame(Optional<TextCursor> source, Finding finding, Appendable out)
      throws IOException {
    if (source.isEmpty()) {
      return;
    }
    CodeFrame frame = CodeFrame.of(source.get(), finding.place());
    if (frame.line().isBlank()) {
      return;
    }
    String margin = " ".repeat(digits(finding)) + " | ";
    String number = finding.place().start().line() + " | ";
    out.append(style.faint(number)).append(frame.line()).append('\n');
    out.append(style.faint(margin))
        .append(" ".repeat(frame.indent()))
        .append(style.level(finding.level(), "^".repeat(frame.width())))
        .append('\n');
  }

  private void writeSource(Optional<Source> source, String indent, Appendable out)
      throws IOException {
    if (source.isEmpty()) {
      return;
    }
    String certainty = source.get().certainty().name().toLowerCase(Locale.ROOT);
    Optional<String> url = source.get().url().map(Printable::line);
    out.append(indent).append(" = source: ");
    if (url.isPresent()) {
      out.append(style.link(url.get(), url.get())).append(" (").append(certainty).append(")");
    } else {
      out.append("a custom of this tool, stated by no organiser");
    }
    out.append('\n');
  }
}

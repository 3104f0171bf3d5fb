package lectern.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.display.Printable;
import lectern.profile.Source;
import lectern.source.Place;
import lectern.source.SourceText;

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
      if (!file.findings().isEmpty()) {
        write(file.source(), file.findings(), out);
      }
    }
    out.append(Tally.of(files).sentence()).append('\n');
  }

  /**
   * Prints findings without a summary.
   *
   * @param text what they are about, where it could be read
   * @throws IOException if {@code out} fails
   */
  public void write(Optional<SourceText> text, List<Finding> findings, Appendable out)
      throws IOException {
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

  private static void writeRelated(List<Place> related, String indent, Appendable out)
      throws IOException {
    for (Place place : related) {
      out.append(indent).append(" = also: ").append(ConciseReport.point(place)).append('\n');
    }
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
      out.append("a house rule, stated by no organiser");
    }
    out.append('\n');
  }
}

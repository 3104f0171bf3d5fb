package lectern.listing;

import java.util.Arrays;
import java.util.List;
import lectern.output.Printable;
import lectern.session.ProseLimits;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Prose as text: as it was written, with its paragraphs wrapped anew. What CommonMark would join is
 * joined; what it would keep apart (list items, quotations, code, hard line breaks) stays apart,
 * and code, HTML and tables stay as they are.
 */
public final class ProseText {
  private static final int TAB = 4;
  private static final int WIDEST_MARGIN = 64;
  private static final String BULLETS = "•‣·–";

  private final List<String> lines;
  private final Wrapping wrapping;
  private final StringBuilder out;

  /** The column at which paragraph text begins on each line; -1 on lines that stay unchanged. */
  private final int[] columns;

  /** A flag for each line on which a paragraph begins. */
  private final boolean[] begins;

  private ProseText(String commonMark, Wrapping wrapping, StringBuilder out) {
    this.lines = commonMark.lines().toList();
    this.wrapping = wrapping;
    this.out = out;
    this.columns = new int[lines.size()];
    this.begins = new boolean[lines.size()];
    Arrays.fill(columns, -1);
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build()
        .parse(commonMark)
        .accept(new Finder());
  }

  /** Prose as text, safe to print, in which each paragraph is one line. */
  public static String unwrapped(String commonMark) {
    StringBuilder out = new StringBuilder();
    append("", Printable.block(commonMark), new Wrapping(0), out);
    return out.toString();
  }

  /**
   * Appends prose; line by line, without joining any, where it is beyond {@link ProseLimits}.
   *
   * @param lead words that belong in front of it; on a line of their own where it does not begin
   *     with a paragraph; may be empty
   */
  static void append(String lead, String commonMark, Wrapping wrapping, StringBuilder out) {
    if (ProseLimits.isParsed(commonMark)) {
      new ProseText(commonMark, wrapping, out).append(lead);
    } else {
      appendLines(lead, ProseLimits.cut(commonMark), wrapping, out);
    }
  }

  private static void appendLines(
      String lead, String text, Wrapping wrapping, StringBuilder out) {
    if (!lead.isEmpty()) {
      out.append(lead).append('\n');
    }
    text.lines().forEach(line -> wrapping.append(line, "", "", out));
  }

  private void append(String lead) {
    int start = 0;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    boolean joined = start < lines.size() && columns[start] == 0 && !isMarked(lines.get(start));
    if (!lead.isEmpty() && !joined) {
      wrapping.append(lead, "", "", out);
    }
    String open = lead.isEmpty() || !joined ? "" : lead + " ";
    for (int i = start; i < lines.size(); ) {
      if (columns[i] < 0) {
        out.append(lines.get(i).stripTrailing()).append('\n');
        i++;
      } else {
        i = paragraph(i, open);
      }
      open = "";
    }
  }

  private static boolean isMarked(String line) {
    return line.startsWith("#") || isBullet(line);
  }

  /** Appends the paragraph that begins on a line, and says where the next begins. */
  private int paragraph(int start, String lead) {
    String first = margin(lines.get(start).substring(0, columns[start]));
    String rest = rest(first);
    int end = start + 1;
    while (end < lines.size() && columns[end] >= 0 && !begins[end]) {
      end++;
    }
    StringBuilder text = new StringBuilder(lead);
    String before = first;
    for (int i = start; i < end; i++) {
      String line = text(i);
      boolean breaks = i + 1 < end && isBroken(i);
      text.append(breaks && line.endsWith("\\") ? line.substring(0, line.length() - 1) : line);
      if (breaks || i + 1 == end || isBullet(text(i + 1))) {
        wrapping.append(text.toString(), before, rest + hanging(text), out);
        text.setLength(0);
        before = rest;
      } else {
        text.append(' ');
      }
    }
    return end;
  }

  private String text(int line) {
    return lines.get(line).substring(columns[line]).replace('\t', ' ').strip();
  }

  /** Returns whether CommonMark breaks the line at its end. */
  private boolean isBroken(int number) {
    String line = lines.get(number);
    int backslashes = line.length();
    while (backslashes > 0 && line.charAt(backslashes - 1) == '\\') {
      backslashes--;
    }
    return line.endsWith("  ") || (line.length() - backslashes) % 2 == 1;
  }

  /** The characters before a text, with tabs as spaces up to the next stop. */
  private static String margin(String written) {
    StringBuilder margin = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      boolean tab = written.charAt(i) == '\t';
      margin.append(tab ? " ".repeat(TAB - margin.length() % TAB) : written.substring(i, i + 1));
    }
    return margin.toString();
  }

  /** The prefix of the lines after the first: quotation marks, but no list marker. */
  private static String rest(String first) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < first.length() && i < WIDEST_MARGIN; i++) {
      rest.append(first.charAt(i) == '>' ? '>' : ' ');
    }
    return rest.toString();
  }

  /** The additional indentation of the lines after the first. */
  private static String hanging(CharSequence text) {
    String line = text.toString();
    if (isBullet(line)) {
      return "  ";
    }
    int hashes = 0;
    while (hashes < line.length() && line.charAt(hashes) == '#') {
      hashes++;
    }
    boolean isHeading = hashes <= ProseLimits.MAX_HASHES && line.startsWith(" ", hashes);
    return isHeading ? " ".repeat(hashes == 0 ? 0 : hashes + 1) : "";
  }

  /** Bullets that people use and CommonMark does not know. */
  static boolean isBullet(String line) {
    return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  /** Marks the lines that may be wrapped. */
  private final class Finder extends AbstractVisitor {
    @Override
    public void visit(Paragraph paragraph) {
      SourceSpan span = paragraph.getSourceSpans().get(0);
      boolean table = lines.get(span.getLineIndex()).startsWith("|", span.getColumnIndex());
      if (!table) {
        mark(paragraph);
      }
    }

    @Override
    public void visit(Heading heading) {
      boolean underlined = heading.getSourceSpans().size() > 1;
      if (!underlined) {
        mark(heading);
      }
    }

    private void mark(Node block) {
      for (SourceSpan span : block.getSourceSpans()) {
        columns[span.getLineIndex()] = span.getColumnIndex();
      }
      begins[block.getSourceSpans().get(0).getLineIndex()] = true;
    }
  }
}

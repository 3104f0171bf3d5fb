package lectern.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.profile.Certainty;
import lectern.profile.Source;
import lectern.report.Style;
import org.apache.commons.text.WordUtils;

/**
 * A page of plain text wrapped at 96 columns, with numbered references to its sources. Control
 * characters that a terminal would obey are escaped.
 */
final class TextPage {
  private static final int WIDTH = 96;

  private final Style style;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> references = new LinkedHashMap<>();

  TextPage(String title, Style style) {
    this.style = style;
    text.append(style.bold(Printable.block(title))).append('\n');
  }

  /** Adds a heading below a blank line. */
  void heading(String heading) {
    String wrapped = WordUtils.wrap(heading, WIDTH - 2, "\n  ", false);
    text.append('\n').append(style.bold(Printable.block(wrapped))).append('\n');
  }

  /** Adds a heading with a paragraph for each line; nothing if there are no lines. */
  void section(String heading, List<String> lines) {
    section(heading, "", lines);
  }

  /** Adds a heading with a bulleted list; nothing if there are no items. */
  void list(String heading, List<String> items) {
    section(heading, "- ", items);
  }

  private void section(String heading, String bullet, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(heading);
      lines.forEach(line -> paragraph(2, bullet, line));
    }
  }

  /** Adds a paragraph, indented by some columns and by two more from its second line on. */
  void line(int indent, String paragraph) {
    paragraph(indent, "", paragraph);
  }

  /** Adds an item of a bulleted list. */
  void item(int indent, String paragraph) {
    paragraph(indent, "- ", paragraph);
  }

  /** Adds a line that is never wrapped, such as an address to be copied. */
  void unwrapped(int indent, String line) {
    text.append(" ".repeat(indent)).append(Printable.block(line)).append('\n');
  }

  private void paragraph(int indent, String bullet, String paragraph) {
    String next = "\n" + " ".repeat(indent + 2);
    unwrapped(indent, bullet + WordUtils.wrap(paragraph, WIDTH - indent - 2, next, false));
  }

  /**
   * Text followed by its certainty and the number of its source, {@code (stated [1])}, or by the
   * file and line of a profile that states it without a source.
   */
  String cited(String statement, Source source) {
    String certainty = Values.word(source.certainty());
    if (source.url().isEmpty()) {
      String origin = source.statedAt().map(OriginText::of).orElse(certainty);
      return statement + " (" + origin + ")";
    }
    int number = references.computeIfAbsent(source.url().get(), url -> references.size() + 1);
    String after = source.certainty() == Certainty.HOUSE ? ", after" : "";
    return statement + " (" + certainty + after + " [" + number + "])";
  }

  /** Adds an explanation of the certainties and the addresses of the sources. */
  void sources() {
    section(
        "Certainty and sources",
        List.of(
            "stated: published by the organizer.",
            "observed: seen on published pages, but not published as a rule.",
            "house: Lectern default, not an official requirement; \"after\" a page: adapted from that"
                + " page, which is about another year or worded differently."));
    references.forEach((url, number) -> unwrapped(2, "[" + number + "] " + url));
  }

  /** The whole page. */
  String text() {
    return text.toString();
  }
}

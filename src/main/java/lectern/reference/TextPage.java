package lectern.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.profile.Certainty;
import lectern.profile.Source;
import org.apache.commons.text.WordUtils;

/** A page of plain text wrapped at 96 columns, with numbered references to its sources. */
final class TextPage {
  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> references = new LinkedHashMap<>();

  TextPage(String title) {
    text.append(title).append('\n');
  }

  /** Adds a heading below a blank line. */
  void heading(String heading) {
    text.append('\n');
    paragraph(0, "", heading);
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
    text.append(" ".repeat(indent)).append(line).append('\n');
  }

  private void paragraph(int indent, String bullet, String paragraph) {
    String next = "\n" + " ".repeat(indent + 2);
    unwrapped(indent, bullet + WordUtils.wrap(paragraph, WIDTH - indent - 2, next, false));
  }

  /** Text followed by its certainty and the number of its source: {@code (stated [1])}. */
  String cited(String statement, Source source) {
    String certainty = Values.word(source.certainty());
    if (source.url().isEmpty()) {
      return statement + " (" + certainty + ")";
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
            "stated: read in a public text of the organiser.",
            "observed: seen on published pages, so it was accepted; nobody states it as a rule.",
            "house: a custom of this tool; \"after\" a page: that page has it for another year or"
                + " in other words."));
    references.forEach((url, number) -> unwrapped(2, "[" + number + "] " + url));
  }

  /** The page without control characters that a terminal would obey. */
  String text() {
    return Printable.block(text.toString());
  }
}

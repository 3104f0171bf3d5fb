package lectern.editor;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Values;
import lectern.output.MarkdownText;
import lectern.output.Printable;
import lectern.profile.Certainty;
import lectern.profile.Source;

/** A short text in Markdown, paragraph by paragraph. Texts are escaped, as strangers write them. */
public final class MarkdownNote {
  private static final MarkdownText.Place LINE =
      new MarkdownText.Place(true, true, false, false, false);

  private final List<String> paragraphs = new ArrayList<>();

  /** Adds a paragraph in bold. */
  public MarkdownNote title(String text) {
    return text.isBlank() ? this : add("**" + inBold(text) + "**");
  }

  private static String inBold(String text) {
    return MarkdownText.label(text.strip());
  }

  /** Adds a paragraph. */
  public MarkdownNote text(String text) {
    return add(escaped(text));
  }

  /** Adds a paragraph with its source and certainty. */
  public MarkdownNote cited(String text, Source source) {
    return add(escaped(text) + " " + source(source));
  }

  /** Adds the source and certainty of what is before it. */
  public MarkdownNote source(String label, Source source) {
    return add(escaped(label) + " " + source(source));
  }

  /** Adds a list. */
  public MarkdownNote items(List<String> items) {
    List<String> lines = items.stream().map(item -> "- " + escaped(item)).toList();
    return lines.isEmpty() ? this : add(String.join("\n", lines));
  }

  /** Adds a block of code. */
  public MarkdownNote code(String yaml) {
    String fence = yaml.contains("```") ? "~~~~" : "```";
    return add(fence + "yaml\n" + Printable.block(yaml.strip()) + "\n" + fence);
  }

  private static String source(Source source) {
    String certainty = Values.word(source.certainty());
    if (source.url().isPresent()) {
      String url = source.url().get();
      String page = MarkdownText.isAddress(url) ? "<" + url + ">" : escaped(url);
      String after = source.certainty() == Certainty.HOUSE ? ", after" : "";
      return "(" + certainty + after + ": " + page + ")";
    }
    return source
        .statedAt()
        .map(range -> "(" + escaped(range.file() + ":" + range.startLine()) + ")")
        .orElse("(Lectern default, not an official requirement)");
  }

  private static String escaped(String text) {
    return MarkdownText.of(Printable.line(text), LINE);
  }

  private MarkdownNote add(String paragraph) {
    paragraphs.add(paragraph);
    return this;
  }

  /** Returns whether nothing has been added. */
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Returns the Markdown. */
  public String markdown() {
    return String.join("\n\n", paragraphs);
  }
}

package lectern.programme.book;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lectern.output.MarkdownText;
import lectern.output.Printable;
import lectern.output.SafeJson;
import lectern.output.SafeYaml;
import lectern.output.html.HtmlPage;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.programme.Entry;

/** The index of a folder of listings, which links to the file of each session. */
public final class Index {
  private record Values(String title, String contents) {}

  private Index() {}

  /** The index of chapters that stand beside it, in the same format. */
  public static String print(String title, List<Chapter> chapters, ListingPrinter printer) {
    ListingFormat format = printer.format();
    return switch (format) {
      case TEXT -> text(title, chapters);
      case MARKDOWN -> markdown(title, chapters);
      case HTML -> page(title, chapters, printer.templates());
      case JSON -> data(title, chapters, format, SafeJson::indented);
      case YAML -> data(title, chapters, format, SafeYaml::document);
    };
  }

  private static String file(Chapter chapter, ListingFormat format) {
    return chapter.name() + "." + format.extension();
  }

  private static String text(String title, List<Chapter> chapters) {
    StringBuilder text = new StringBuilder(title).append('\n');
    for (Contents.Day day : Contents.of(chapters).days()) {
      text.append(day.heading().isEmpty() ? "" : "\n" + day.heading() + "\n").append('\n');
      for (Contents.Item item : day.items()) {
        text.append(file(item.chapter(), ListingFormat.TEXT)).append("\n  ");
        text.append(Printable.line(item.line())).append('\n');
      }
    }
    return text.toString();
  }

  private static String markdown(String title, List<Chapter> chapters) {
    return heading(title) + items(chapters, 2, one -> file(one, ListingFormat.MARKDOWN));
  }

  /** A title as a heading of Markdown, on a line. */
  static String heading(String title) {
    return "# " + MarkdownText.heading(title) + "\n";
  }

  /**
   * Lists of Markdown with a link to each chapter.
   *
   * @param level the level of the headings of days
   * @param target the address of a chapter
   */
  static String items(List<Chapter> chapters, int level, Function<Chapter, String> target) {
    StringBuilder text = new StringBuilder();
    for (Contents.Day day : Contents.of(chapters).days()) {
      if (!day.heading().isEmpty()) {
        text.append('\n').append("#".repeat(level)).append(' ').append(day.heading()).append('\n');
      }
      text.append('\n');
      for (Contents.Item item : day.items()) {
        text.append("- [").append(MarkdownText.label(item.line())).append("](");
        text.append(target.apply(item.chapter())).append(")\n");
      }
    }
    return text.toString();
  }

  private static String page(String title, List<Chapter> chapters, Templates templates) {
    String contents =
        HtmlContents.print(chapters, 2, chapter -> file(chapter, ListingFormat.HTML), templates);
    String body = templates.print(PageFile.INDEX_HTML, new Values(title, contents));
    List<String> styles = List.of(templates.text(PageFile.CONTENTS_CSS));
    return new HtmlPage(title, styles, List.of(), "", body).print(templates);
  }

  private interface Opened {
    JsonGenerator on(StringWriter text) throws IOException;
  }

  private static String data(
      String title, List<Chapter> chapters, ListingFormat format, Opened opened) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = opened.on(text)) {
      out.writeStartObject();
      out.writeStringField("title", title);
      out.writeArrayFieldStart("sessions");
      for (Chapter chapter : chapters) {
        write(chapter, file(chapter, format), out);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static void write(Chapter chapter, String file, JsonGenerator out) throws IOException {
    Entry entry = chapter.entry();
    out.writeStartObject();
    out.writeStringField("file", file);
    out.writeStringField("title", entry.name().title());
    write("type", entry.name().type(), out);
    if (entry.name().number().isPresent()) {
      out.writeNumberField("number", entry.name().number().get());
    }
    write("start", entry.slot().map(slot -> slot.start().toString()), out);
    write("end", entry.slot().map(slot -> slot.end().toString()), out);
    write("room", entry.room(), out);
    out.writeEndObject();
  }

  private static void write(String field, Optional<String> text, JsonGenerator out)
      throws IOException {
    if (text.isPresent()) {
      out.writeStringField(field, text.get());
    }
  }

  /** Objects of JSON as one array of them. */
  static String array(List<Chapter> chapters) {
    StringBuilder text = new StringBuilder("[");
    for (Chapter chapter : chapters) {
      text.append(text.length() == 1 ? "\n" : ",\n").append(chapter.text().stripTrailing());
    }
    return text.append("\n]\n").toString();
  }
}

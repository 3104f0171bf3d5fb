package lectern.programme.book;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lectern.output.MarkdownText;
import lectern.output.SafeJson;
import lectern.output.SafeYaml;
import lectern.output.html.HtmlPage;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.session.TimeText;

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

  /** A session on a line of text: {@code WS #119 The title, 2021-12-10 10:15 UTC, Room 6}. */
  static String line(Chapter chapter) {
    Entry entry = chapter.entry();
    StringBuilder line = new StringBuilder(entry.name().heading());
    entry
        .slot()
        .map(slot -> TimeText.words(slot.start(), entry.zone()))
        .ifPresent(start -> line.append(", ").append(start));
    entry.room().ifPresent(room -> line.append(", ").append(room));
    return line.toString();
  }

  private static String file(Chapter chapter, ListingFormat format) {
    return chapter.name() + "." + format.extension();
  }

  private static String text(String title, List<Chapter> chapters) {
    StringBuilder text = new StringBuilder(title).append("\n\n");
    for (Chapter chapter : chapters) {
      text.append(file(chapter, ListingFormat.TEXT)).append("\n  ").append(line(chapter));
      text.append('\n');
    }
    return text.toString();
  }

  private static String markdown(String title, List<Chapter> chapters) {
    StringBuilder text = new StringBuilder(heading(title)).append('\n');
    for (Chapter chapter : chapters) {
      text.append(item(chapter, file(chapter, ListingFormat.MARKDOWN)));
    }
    return text.toString();
  }

  /** A title as a heading of Markdown, on a line. */
  static String heading(String title) {
    return "# " + MarkdownText.heading(title) + "\n";
  }

  /** An item of a list of Markdown with a link in it. */
  static String item(Chapter chapter, String target) {
    return "- [" + MarkdownText.label(line(chapter)) + "](" + target + ")\n";
  }

  private static String page(String title, List<Chapter> chapters, Templates templates) {
    String contents =
        Contents.print(chapters, 2, chapter -> file(chapter, ListingFormat.HTML), templates);
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

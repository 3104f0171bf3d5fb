package lectern.programme.book;

import java.util.ArrayList;
import java.util.List;
import lectern.listing.Wrapping;
import lectern.output.Printable;
import lectern.output.html.HtmlPage;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;

/** All chapters in one text, behind a table of contents. */
public final class Book {
  private static final String CONTENTS = "Contents";

  private record Values(String title, String contents, List<Part> chapters) {}

  private record Part(String name, String text) {}

  private Book() {}

  /**
   * The book.
   *
   * @param title for what the sessions belong to
   * @param data JSON-LD that describes the sessions, for a page
   */
  public static String print(
      String title, List<Chapter> chapters, ListingPrinter printer, List<String> data) {
    return switch (printer.format()) {
      case TEXT -> text(title, chapters, printer);
      case MARKDOWN -> markdown(title, chapters);
      case HTML -> page(title, chapters, data, printer.templates());
      case JSON -> Index.array(chapters);
      case YAML -> documents(chapters);
    };
  }

  private static String text(String title, List<Chapter> chapters, ListingPrinter printer) {
    StringBuilder text = new StringBuilder(title).append("\n\n").append(CONTENTS).append('\n');
    Wrapping wrapping = new Wrapping(printer.columns());
    for (Contents.Day day : Contents.of(chapters).days()) {
      text.append(day.heading().isEmpty() ? "" : "\n" + day.heading() + "\n");
      day.items().forEach(item -> wrapping.append(Printable.line(item.line()), "  ", "    ", text));
    }
    for (Chapter chapter : chapters) {
      text.append('\n').append(printer.rule("=")).append("\n\n").append(chapter.text());
    }
    return text.toString();
  }

  /** Readers of Markdown name headings in many ways, so each chapter brings its own anchor. */
  private static String markdown(String title, List<Chapter> chapters) {
    StringBuilder text = new StringBuilder(Index.heading(title)).append("\n## Contents\n");
    text.append(Index.items(chapters, 3, chapter -> "#" + chapter.name()));
    for (Chapter chapter : chapters) {
      text.append("\n<a id=\"").append(chapter.name()).append("\"></a>\n\n").append(chapter.text());
    }
    return text.toString();
  }

  private static String page(
      String title, List<Chapter> chapters, List<String> data, Templates templates) {
    List<Part> parts = new ArrayList<>();
    for (Chapter chapter : chapters) {
      parts.add(new Part(chapter.name(), chapter.text().stripTrailing()));
    }
    String contents = HtmlContents.print(chapters, 3, chapter -> "#" + chapter.name(), templates);
    String body = templates.print(PageFile.BOOK_HTML, new Values(title, contents, parts));
    List<String> styles = List.of(templates.text(PageFile.CONTENTS_CSS));
    return new HtmlPage(title, styles, data, "", body).print(templates);
  }

  private static String documents(List<Chapter> chapters) {
    StringBuilder text = new StringBuilder();
    for (Chapter chapter : chapters) {
      text.append(text.isEmpty() ? "" : "---\n").append(chapter.text());
    }
    return text.toString();
  }
}

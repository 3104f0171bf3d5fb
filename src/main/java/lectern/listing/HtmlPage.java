package lectern.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page that needs nothing beside itself: no other file, no script and no network. */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * The page.
   *
   * @param title for the window and for search engines
   * @param data JSON-LD that describes what it shows, one script element each
   * @param body what stands in its main part
   */
  public static String of(String title, List<String> data, String body) {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "lang", "en")
        .open("head")
        .markup("<meta charset=\"utf-8\">\n")
        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", title)
        .open("style")
        .markup(style())
        .close("style");
    for (String one : data) {
      html.open("script", "type", "application/ld+json").markup(one).close("script");
    }
    html.close("head").open("body").open("main").markup(body).close("main").close("body");
    return html.close("html").toString();
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("The program was built without its style sheet.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

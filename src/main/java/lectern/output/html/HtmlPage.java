package lectern.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A page that needs nothing beside itself: no other file and no network. A browser is told to run
 * no script in it but the one that the program brings, known by its hash.
 *
 * @param title for the window and for search engines
 * @param styles more style sheets, behind the one that every page has
 * @param data JSON-LD that describes what it shows, an element each
 * @param script the program's own; may be empty
 * @param body what stands in its main part
 */
public record HtmlPage(
    String title, List<String> styles, List<String> data, String script, String body) {
  /** Read once, however many pages are printed. */
  private static final String STYLE = resource(HtmlPage.class, "page.css");

  /** The whole page. */
  public String print() {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "lang", "en")
        .open("head")
        .markup("<meta charset=\"utf-8\">\n")
        .open("meta", "http-equiv", "Content-Security-Policy", "content", policy())
        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", title)
        .open("style")
        .markup(STYLE);
    styles.forEach(html::markup);
    html.close("style");
    for (String one : data) {
      html.open("script", "type", "application/ld+json").markup(one).close("script");
    }
    html.close("head").open("body").open("main").markup(body).close("main");
    if (!script.isEmpty()) {
      html.open("script").markup(script).close("script");
    }
    return html.close("body").close("html").toString();
  }

  private String policy() {
    String scripts = script.isEmpty() ? "'none'" : "'sha256-" + hash(script) + "'";
    return "default-src 'none'; style-src 'unsafe-inline'; script-src "
        + scripts
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it.", e);
    }
  }

  /**
   * A text that the program was built with.
   *
   * @param beside the class in whose package it lies
   */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without \"" + name + "\".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

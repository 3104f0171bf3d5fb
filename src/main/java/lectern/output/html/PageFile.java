package lectern.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A template, style sheet or script that pages are made of. A user can replace each. */
public enum PageFile {
  PAGE_HTML,
  PAGE_CSS,
  LISTING_HTML,
  PROGRAMME_HTML,
  PROGRAMME_CSS,
  PROGRAMME_JS,
  SESSION_HTML,
  SPEAKERS_HTML,
  BOOK_HTML,
  INDEX_HTML,
  CONTENTS_HTML,
  CONTENTS_CSS,
  STATISTICS_HTML,
  STATISTICS_CSS,
  CHANGES_HTML,
  CHANGES_CSS;

  /** The name of the file. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The text of the program's own. */
  public String text() {
    try (InputStream in = PageFile.class.getResourceAsStream(file())) {
      if (in == null) {
        throw new IllegalStateException("The program was built without \"" + file() + "\".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

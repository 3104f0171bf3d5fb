package lectern.drafting;

import java.util.HashSet;
import java.util.Set;

/** Lines of comments in YAML, wrapped at 100 columns. */
final class Comments {
  private static final int WIDTH = 100;
  private static final String MARK = "# ";

  private final StringBuilder out;
  private final Set<String> sources = new HashSet<>();

  Comments(StringBuilder out) {
    this.out = out;
  }

  /** Appends sentences as comments; only a word that is longer than a line is wider. */
  void text(String sentences) {
    wrapped(MARK, MARK, sentences);
  }

  /** Appends an item of a list. */
  void item(String words) {
    wrapped("#   - ", "#     ", words);
  }

  /** Appends the page of a source, once for all fields, if it fits on a line. */
  void source(String url) {
    String line = MARK + "Source: " + url;
    if (line.length() <= WIDTH && sources.add(url)) {
      out.append(line).append('\n');
    }
  }

  private void wrapped(String first, String others, String words) {
    StringBuilder line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : Scalar.plain(words).split(" ", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(others);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    out.append(line).append('\n');
  }
}

package lectern.editor.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a proposal, found by their lines, so that an error in one hides no other.
 *
 * @param entries in order; the first begins where the document begins
 * @param indentation the column of their keys, counted from 0
 */
record TopLevel(List<Entry> entries, int indentation) {

  /**
   * A key with its value and the lines up to the next key.
   *
   * @param key empty for the lines before the first key
   * @param start the offset of its first line
   * @param keyStart the offset of its key
   * @param end the offset after its last line
   */
  record Entry(String key, int start, int keyStart, int end) {}

  /** Returns the entries of each document of a text. */
  static List<TopLevel> all(TextLines text) {
    List<TopLevel> all = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      if (text.isMarker(start)) {
        start = text.below(text.end(start));
      }
      TopLevel document = from(start, text);
      all.add(document);
      start = Math.max(start + 1, document.entries().get(document.entries().size() - 1).end());
    }
    return all;
  }

  /** Returns the entries of the document that an offset is in. */
  static TopLevel around(int offset, TextLines text) {
    int start = text.start(offset);
    while (start > 0 && !text.isMarker(start)) {
      start = text.start(start - 1);
      // Between the two characters of a break is no line.
      start = text.clamped(start);
    }
    if (text.isMarker(start)) {
      start = text.below(text.end(start));
    }
    return from(Math.min(start, text.start(offset)), text);
  }

  private static TopLevel from(int start, TextLines text) {
    List<Entry> entries = new ArrayList<>();
    int column = -1;
    int entryStart = start;
    int keyStart = start;
    String key = "";
    int line = start;
    while (line < text.length() && !text.isMarker(line)) {
      int content = text.content(line);
      int end = text.end(line);
      if (content < end && !text.is(content, '#')) {
        column = column < 0 ? content - line : column;
        if (content - line == column && isKey(content, text)) {
          if (!key.isEmpty() || entryStart < line) {
            entries.add(new Entry(key, entryStart, keyStart, line));
          }
          entryStart = line;
          keyStart = content;
          key = key(content, end, text);
        }
      }
      int below = text.below(end);
      if (below == text.length() && end == below) {
        line = below;
        break;
      }
      line = below;
    }
    entries.add(new Entry(key, entryStart, keyStart, line));
    return new TopLevel(List.copyOf(entries), Math.max(0, column));
  }

  private static boolean isKey(int content, TextLines text) {
    return !text.isDash(content) && !text.is(content, ']') && !text.is(content, '}');
  }

  private static String key(int content, int end, TextLines text) {
    String line = text.text(content, end);
    int colon = line.indexOf(':');
    String key = (colon < 0 ? line : line.substring(0, colon)).strip();
    boolean isQuoted =
        key.length() > 1
            && (key.startsWith("\"") || key.startsWith("'"))
            && key.charAt(0) == key.charAt(key.length() - 1);
    return isQuoted ? key.substring(1, key.length() - 1) : key;
  }

  /** Returns the entry whose lines an offset is on. */
  Entry at(int offset) {
    for (int i = entries.size() - 1; i > 0; i--) {
      if (entries.get(i).start() <= offset) {
        return entries.get(i);
      }
    }
    return entries.get(0);
  }

  /** Returns the first entry of a key. */
  Optional<Entry> named(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}

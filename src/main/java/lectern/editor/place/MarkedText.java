package lectern.editor.place;

import java.util.List;
import java.util.Optional;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.Node;
import lectern.source.yaml.YamlReader;

/**
 * A part of a text with a marker at an offset, which YAML reads as a letter, so that the key or
 * value at the offset is the one with the marker in it. Lines that are left out are blank.
 */
final class MarkedText {
  /** A private character, which no proposal has a use for. */
  private static final int MARKER = 0xF8FF;

  private final TextLines text;
  private final int offset;
  private final int start;
  private final int end;

  MarkedText(TextLines text, int offset, int start, int end) {
    this.text = text;
    this.offset = offset;
    this.start = start;
    this.end = end;
  }

  /** Returns the marker. */
  static String marker() {
    return Character.toString(MARKER);
  }

  /** Returns the offset of the first character. */
  int start() {
    return start;
  }

  /**
   * Returns the value that is read.
   *
   * @param lines the other lines that are read
   * @param insertion what is inserted at the offset
   * @param ending what is added to the end of its line
   * @return empty if it is not valid YAML
   */
  Optional<Node> read(LineChoice lines, String insertion, String ending) {
    StringBuilder marked = new StringBuilder();
    int line = start;
    while (line < end) {
      int lineEnd = text.end(line);
      int below = text.below(lineEnd);
      if (isCurrent(line, lineEnd)) {
        int rest = contentEnd(lineEnd);
        marked.append(text.text(line, offset)).append(insertion);
        marked.append(text.text(offset, rest)).append(ending).append(text.text(rest, below));
      } else {
        append(lines, line, lineEnd, below, marked);
      }
      line = below;
    }
    if (isOnNewLine()) {
      marked.append(insertion).append(ending);
    }
    return parsed(marked.toString());
  }

  /** Returns whether the lines are valid YAML without that of the offset. */
  boolean isValidWithout(LineChoice lines) {
    StringBuilder rest = new StringBuilder();
    int line = start;
    while (line < end) {
      int lineEnd = text.end(line);
      int below = text.below(lineEnd);
      append(at -> !isCurrent(at, lineEnd) && lines.includes(at), line, lineEnd, below, rest);
      line = below;
    }
    return rest.toString().isBlank() || parsed(rest.toString()).isPresent();
  }

  private void append(LineChoice lines, int line, int lineEnd, int below, StringBuilder out) {
    out.append(lines.includes(line) ? text.text(line, lineEnd) : " ".repeat(lineEnd - line));
    out.append(text.text(lineEnd, below));
  }

  private boolean isCurrent(int line, int lineEnd) {
    return line <= offset && offset <= lineEnd && !isOnNewLine();
  }

  /** Returns whether the offset is on an empty line at the end. */
  private boolean isOnNewLine() {
    return offset == end && text.start(end) == end;
  }

  /** Returns where a colon can follow the text of the line: before a comment behind the offset. */
  private int contentEnd(int lineEnd) {
    int rest = offset;
    while (rest < lineEnd && !(text.isGap(rest) && text.is(text.content(rest), '#'))) {
      rest++;
    }
    while (rest > offset && text.isGap(rest - 1)) {
      rest--;
    }
    return rest;
  }

  private Optional<Node> parsed(String marked) {
    List<Document> documents =
        new YamlReader(Limits.STANDARD).read(new SourceText(text.name(), marked));
    return documents.size() == 1 ? documents.get(0).root() : Optional.empty();
  }

  /** A choice of lines. */
  @FunctionalInterface
  interface LineChoice {
    /** Returns whether the line that begins at an offset is read. */
    boolean includes(int line);
  }
}

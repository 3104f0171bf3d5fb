package lectern.source.yaml;

import java.util.Optional;
import lectern.source.LineIndex;
import lectern.source.Position;
import lectern.source.SourceText;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A syntax error as SnakeYAML reports it.
 *
 * @param problem the message
 * @param context the construct being parsed; empty if unknown
 * @param at the position of the error
 * @param opened the position at which the construct begins
 * @param above the beginning of the last line above the error that is not blank, else {@code at}
 * @param source the text in which it is
 * @param lines the lines of that text
 */
record YamlError(
    String problem,
    String context,
    SourceCharacter at,
    SourceCharacter opened,
    SourceCharacter above,
    SourceText source,
    LineIndex lines) {

  /** Returns the error of an exception. */
  static YamlError of(MarkedYAMLException error, SourceText source, LineIndex lines) {
    SourceCharacter at = SourceCharacter.of(source, lines.at(error.getProblemMark().getIndex()));
    SourceCharacter opened =
        Optional.ofNullable(error.getContextMark())
            .map(mark -> SourceCharacter.of(source, lines.at(mark.getIndex())))
            .orElse(at);
    return new YamlError(
        Optional.ofNullable(error.getProblem()).orElse(""),
        Optional.ofNullable(error.getContext()).orElse(""),
        at,
        opened,
        above(at, source, lines),
        source,
        lines);
  }

  private static SourceCharacter above(SourceCharacter at, SourceText source, LineIndex lines) {
    String text = source.text();
    Position error = at.range().start();
    int end = text.offsetByCodePoints(0, error.offset() - error.column() + 1);
    int start = end;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    if (start == 0) {
      return at;
    }
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return SourceCharacter.of(source, lines.at(text.codePointCount(0, start)));
  }

  /** Returns whether the message contains some words. */
  boolean says(String words) {
    return problem.contains(words);
  }

  /** Returns whether the name of the construct contains some words. */
  boolean isReading(String words) {
    return context.contains(words);
  }

  /** Returns whether the error is further text after a complete value. */
  boolean isTrailingText() {
    return says("are not allowed here")
        || says("expected <block end>")
        || says("expected '<document start>'");
  }

  /** Returns a cursor on the line of a character. */
  LineCursor lineOf(SourceCharacter character) {
    Position at = character.range().start();
    Position start = new Position(at.offset() - at.column() + 1, at.line(), 1);
    return new LineCursor(source.text(), lineStart(character), start);
  }

  /** Returns the last line above a character that is neither blank nor a comment; else nothing. */
  String above(SourceCharacter character) {
    String text = source.text();
    int end = lineStart(character);
    while (end > 0) {
      int start = end - 1;
      while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
        start--;
      }
      String line = text.substring(start, end).stripTrailing();
      if (!line.isBlank() && line.stripLeading().charAt(0) != '#') {
        return line;
      }
      end = start;
    }
    return "";
  }

  /** Returns whether the value on the line of a character may go on in the next line. */
  boolean goesOnBelow(SourceCharacter character) {
    int margin = LineParts.of(character.line()).content();
    LineCursor cursor = lineOf(character);
    while (cursor.moveDown()) {
      String line = cursor.line();
      if (!line.isBlank()) {
        LineParts parts = LineParts.of(line);
        return (parts.indentation() > margin && !parts.hasWord(line))
            || (parts.indentation() == margin && margin > 0 && !parts.hasKey() && !isItem(line));
      }
    }
    return false;
  }

  /** Returns the indentation of the next line that is not blank; negative if there is none. */
  int indentationBelow(SourceCharacter character) {
    LineCursor cursor = lineOf(character);
    while (cursor.moveDown()) {
      if (!cursor.line().isBlank()) {
        return LineParts.of(cursor.line()).indentation();
      }
    }
    return -1;
  }

  private static boolean isItem(String line) {
    return line.stripLeading().startsWith("-");
  }

  /**
   * Returns the quotation mark above that begins the text which the mark before the error closes,
   * if that text was not meant to go on below.
   */
  Optional<SourceCharacter> unclosedAbove() {
    int mark = at.line().substring(0, at.index()).stripTrailing().length() - 1;
    String text = source.text();
    int line = lineStart(at);
    if (mark < 0 || line == 0 || !isOdd(at.line(), mark)) {
      return Optional.empty();
    }
    int found = text.lastIndexOf(at.line().charAt(mark), line - 1);
    if (found < 0) {
      return Optional.empty();
    }
    SourceCharacter opening = SourceCharacter.of(source, lines.at(text.codePointCount(0, found)));
    return LineParts.of(opening.line()).value() == opening.index() && !goesOnBelow(opening)
        ? Optional.of(opening)
        : Optional.empty();
  }

  /** Returns whether the number of such marks on a line up to one of them is odd. */
  private static boolean isOdd(String line, int mark) {
    boolean isOdd = false;
    for (int i = 0; i <= mark; i++) {
      isOdd ^= line.charAt(i) == line.charAt(mark);
    }
    return isOdd;
  }

  private int lineStart(SourceCharacter character) {
    Position at = character.range().start();
    return source.text().offsetByCodePoints(0, at.offset() - at.column() + 1);
  }
}

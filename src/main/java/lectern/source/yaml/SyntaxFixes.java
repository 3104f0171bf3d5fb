package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Position;
import lectern.source.SourceRange;

/** The edits that resolve syntax errors on one line. */
final class SyntaxFixes {
  private SyntaxFixes() {}

  /**
   * Returns a fix that puts in quotes the value on the line of a character, up to its comment, with
   * the lines below on which it goes on.
   *
   * @return empty if it is not certain where the value ends, or if it begins with a bracket
   */
  static Optional<Fix> quotesAround(YamlError error, SourceCharacter at, boolean isSafe) {
    LineParts parts = LineParts.of(at.line());
    SourceCharacter value = at.on(parts.value());
    return value.isAt('[') || value.isAt('{')
        ? Optional.empty()
        : error.goesOnBelow(value)
            ? quotesAroundLines(error, value)
            : quotesFrom(error, value, isSafe && !parts.isItem());
  }

  /** Returns a fix that puts in quotes the value on the line above an error, with those below. */
  static Optional<Fix> quotesAroundAbove(YamlError error) {
    LineParts parts = LineParts.of(error.above().line());
    SourceCharacter value = error.above().on(parts.value());
    boolean isText =
        parts.hasKey() && value.character().codePoints().anyMatch(Character::isLetterOrDigit);
    return isText ? quotesAroundLines(error, value) : Optional.empty();
  }

  /** Returns a fix that puts in quotes a value with the lines below that are indented more. */
  private static Optional<Fix> quotesAroundLines(YamlError error, SourceCharacter value) {
    int margin = LineParts.of(value.line()).content();
    LineCursor cursor = error.lineOf(value);
    StringBuilder text = new StringBuilder(value.line().substring(value.index()));
    Position end = value.range().start();
    while (cursor.moveDown() && LineParts.of(cursor.line()).indentation() > margin) {
      String line = cursor.line().stripTrailing();
      if (line.isEmpty()
          || LineParts.of(line).hasWord(line)
          || line.stripLeading().startsWith("-")) {
        return Optional.empty();
      }
      text.append('\n').append(line);
      end = cursor.start().plus(line.codePointCount(0, line.length()));
    }
    boolean isPlain = text.indexOf("\"") < 0 && text.indexOf("\\") < 0 && text.indexOf(" #") < 0;
    if (!isPlain || end.line() == value.range().startLine()) {
      return Optional.empty();
    }
    SourceRange last = new SourceRange(value.range().file(), end, end);
    return Optional.of(
        new Fix(
            "Put the text in quotes.",
            false,
            List.of(edit(value, value.index(), value.index(), "\""), new Edit(last, "\""))));
  }

  /** Returns a fix that puts a value in quotes, from its first character to the end of the line. */
  static Optional<Fix> quotesFrom(YamlError error, SourceCharacter value, boolean isSafe) {
    int end = endOfValue(value.line(), value.index());
    return end <= value.index() || error.goesOnBelow(value)
        ? Optional.empty()
        : quotes(value, end, isSafe && value.line().indexOf(" #") < 0);
  }

  private static Optional<Fix> quotes(SourceCharacter value, int end, boolean isSafe) {
    String text = value.line().substring(value.index(), end);
    boolean isEscaped = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    if (isEscaped && text.indexOf('\'') >= 0) {
      String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
      Edit edit = edit(value, value.index(), end, "\"" + escaped + "\"");
      return Optional.of(new Fix("Put the text in quotes.", isSafe, List.of(edit)));
    }
    String mark = isEscaped ? "'" : "\"";
    return Optional.of(
        new Fix(
            "Put the text in quotes.",
            isSafe,
            List.of(edit(value, value.index(), value.index(), mark), edit(value, end, end, mark))));
  }

  /** Returns the index after a value that ends before a comment or the white space of its line. */
  static int endOfValue(String line, int from) {
    int comment = line.indexOf(" # ", from);
    int end = comment < 0 ? line.length() : comment;
    while (end > from && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns a fix that replaces characters of a line. */
  static Optional<Fix> replaced(
      SourceCharacter on, int from, int to, String text, String sentence, boolean isSafe) {
    return Optional.of(new Fix(sentence, isSafe, List.of(edit(on, from, to, text))));
  }

  /** Returns an edit of characters of a line, by their indexes. */
  static Edit edit(SourceCharacter on, int from, int to, String text) {
    SourceRange start = on.on(from).range();
    SourceRange end = on.on(to).range();
    return new Edit(new SourceRange(start.file(), start.start(), end.start()), text);
  }

  /** Returns a fix that adds the closing quotation mark at the end of a line. */
  static Optional<Fix> closingQuote(YamlError error, SourceCharacter opening) {
    String line = opening.line();
    int end = endOfValue(line, opening.index());
    boolean isOnlyOne = line.indexOf(opening.character(), opening.index() + 1) < 0;
    return isOnlyOne && end > opening.index() + 1 && !error.goesOnBelow(opening)
        ? replaced(opening, end, end, opening.character(), "Add the closing quotation mark.", false)
        : Optional.empty();
  }

  /** Returns a fix that closes a list in brackets at the end of its line. */
  static Optional<Fix> closingBracket(YamlError error, SourceCharacter opening) {
    String line = opening.line();
    int end = endOfValue(line, opening.index());
    String closing = opening.isAt('[') ? "]" : opening.isAt('{') ? "}" : "";
    boolean isInside =
        closing.isEmpty()
            || line.indexOf(closing, opening.index()) >= 0
            || line.indexOf('#', opening.index()) >= 0;
    return isInside || line.charAt(end - 1) == ',' || error.goesOnBelow(opening)
        ? Optional.empty()
        : replaced(opening, end, end, closing, "Close the bracket.", false);
  }
}

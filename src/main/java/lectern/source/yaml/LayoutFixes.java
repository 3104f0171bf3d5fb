package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.HiddenCharacters;
import lectern.source.Position;
import lectern.source.SourceRange;

/** The edits that resolve errors of the indentation, in a line and those below that share it. */
final class LayoutFixes {
  private static final int TAB = 2;
  // In columns.
  private static final int SLIP = 2;

  private LayoutFixes() {}

  /** Returns a fix that indents with spaces instead of tabs and no-break spaces. */
  static Optional<Fix> spaces(YamlError error, SourceCharacter at) {
    Optional<Integer> column = columnOfKey(error, at);
    if (column.isPresent()) {
      return aligned(error, at, column.get());
    }
    List<Edit> edits = new ArrayList<>();
    boolean isSafe = true;
    LineCursor cursor = error.lineOf(at);
    do {
      String line = cursor.line();
      int end = LineParts.of(line).indentation();
      String indentation = line.substring(0, end);
      String plain = plain(indentation);
      if (plain.equals(indentation) || end == line.length()) {
        break;
      }
      isSafe &= indentation.indexOf('\t') < 0 || indentation.replace("\t", "").isEmpty();
      edits.add(edit(at, cursor.start(), 0, end, plain));
    } while (cursor.moveDown());
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix("Indent with spaces.", isSafe, List.copyOf(edits)));
  }

  private static String plain(String indentation) {
    return HiddenCharacters.withOrdinarySpaces(indentation.replace("\t", " ".repeat(TAB)));
  }

  /** Returns a fix that aligns a line, and those below with the same indentation, with a column. */
  private static Optional<Fix> aligned(YamlError error, SourceCharacter at, int column) {
    List<Edit> edits = new ArrayList<>();
    int wrong = LineParts.of(at.line()).indentation();
    int from = Math.min(wrong, column);
    String added = " ".repeat(Math.max(0, column - wrong));
    boolean isItem = at.first().isAt('-');
    LineCursor cursor = error.lineOf(at);
    do {
      String line = cursor.line();
      int indentation = LineParts.of(line).indentation();
      boolean isRight = isItem && indentation == column && line.startsWith("-", column);
      if (indentation < wrong || indentation == line.length() || isRight) {
        break;
      }
      // The lines of an item move with it; those below a key are still indented more.
      if (isItem || indentation == wrong) {
        edits.add(edit(at, cursor.start(), from, wrong > column ? wrong : from, added));
      }
    } while (cursor.moveDown());
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix("Align the line with those above.", false, List.copyOf(edits)));
  }

  /** Returns a fix of a line with a key that is indented more than the key above. */
  static Optional<Fix> key(YamlError error) {
    return columnOfKey(error, error.at()).flatMap(column -> aligned(error, error.at(), column));
  }

  /** Returns the column of the key above, if the line has a key that is indented more. */
  private static Optional<Integer> columnOfKey(YamlError error, SourceCharacter at) {
    LineParts here = LineParts.of(at.line());
    String lineAbove = error.above(at);
    LineParts above = LineParts.of(lineAbove);
    boolean isKey = here.content() == here.indentation() && here.hasWord(at.line());
    boolean isUnderValue = above.hasKey() && above.value() < lineAbove.length();
    return isKey && isUnderValue && here.indentation() > above.content()
        ? Optional.of(above.content())
        : Optional.empty();
  }

  /** Returns a fix of a line that is indented a little more or less than the line above. */
  static Optional<Fix> indentation(YamlError error) {
    LineParts here = LineParts.of(error.at().line());
    LineParts above = LineParts.of(error.above(error.at()));
    boolean isItem = error.at().first().isAt('-');
    int column = isItem ? above.indentation() : above.content();
    int apart = Math.abs(here.indentation() - column);
    boolean hasItem = above.content() > above.indentation();
    boolean isAlike = isItem ? hasItem : above.hasKey() || !hasItem;
    return isAlike && apart > 0 && apart <= SLIP
        ? aligned(error, error.at(), column)
        : Optional.empty();
  }

  private static Edit edit(SourceCharacter at, Position start, int from, int to, String text) {
    return new Edit(new SourceRange(at.range().file(), start.plus(from), start.plus(to)), text);
  }
}

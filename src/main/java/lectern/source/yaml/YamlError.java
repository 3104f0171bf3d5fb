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
 */
record YamlError(
    String problem,
    String context,
    SourceCharacter at,
    SourceCharacter opened,
    SourceCharacter above) {

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
        above(at, source, lines));
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
}

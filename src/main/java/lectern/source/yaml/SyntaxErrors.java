package lectern.source.yaml;

import java.util.Locale;
import java.util.Optional;
import lectern.source.Fix;
import lectern.source.LineIndex;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Explains the syntax errors of SnakeYAML. */
final class SyntaxErrors {
  private static final String GENERAL_REMEDY =
      "Check the indentation, colons and quotation marks here and on the lines above.";

  private SyntaxErrors() {}

  /** Returns the problem that explains an exception. */
  static Problem of(YAMLException exception, SourceText source, LineIndex lines) {
    if (exception instanceof ReaderException) {
      return unprintable(source, lines);
    }
    if (exception instanceof MarkedYAMLException marked) {
      YamlError error = YamlError.of(marked, source, lines);
      return mergeConflict(error)
          .or(() -> LineErrors.explain(error))
          .or(() -> ScalarErrors.explain(error))
          .or(() -> IndentationErrors.explain(error))
          .orElseGet(
              () ->
                  new Problem(
                      ProblemKind.SYNTAX,
                      error.at().range(),
                      general(error.context() + ": " + error.problem()),
                      GENERAL_REMEDY));
    }
    return new Problem(
        ProblemKind.SYNTAX,
        SourceRange.startOf(source.name()),
        general(String.valueOf(exception.getMessage())),
        GENERAL_REMEDY);
  }

  /** Returns the problem of an invalid escape sequence. */
  static Problem escape(SourceCharacter backslash) {
    return new Problem(
        ProblemKind.SYNTAX,
        backslash.range(),
        "Invalid escape sequence in double quotes.",
        "Use single quotes, or write a backslash as \\\\.",
        doubled(backslash));
  }

  private static Optional<Fix> doubled(SourceCharacter at) {
    int index = at.isAt('\\') ? at.index() : at.index() - 1;
    return index >= 0 && at.line().charAt(index) == '\\'
        ? SyntaxFixes.replaced(at, index, index, "\\", "Write the backslash twice.", true)
        : Optional.empty();
  }

  /** Returns the problem of an alias without an anchor, which is text if it is put in quotes. */
  static Problem unknownAlias(Problem problem, SourceText source, LineIndex lines) {
    SourceCharacter at = SourceCharacter.of(source, problem.range().start());
    YamlError error = new YamlError("", "", at, at, at, source, lines);
    return new Problem(
        problem.kind(),
        problem.range(),
        problem.message(),
        problem.remedy(),
        LineParts.of(at.line()).value() == at.index()
            ? SyntaxFixes.quotesFrom(error, at, false)
            : Optional.empty());
  }

  /** Returns a syntax problem at a character. */
  static Optional<Problem> at(SourceCharacter character, String message, String remedy) {
    return Optional.of(new Problem(ProblemKind.SYNTAX, character.range(), message, remedy));
  }

  /** Returns a syntax problem at a character, with the edits that resolve it if they are known. */
  static Optional<Problem> at(
      SourceCharacter character, String message, String remedy, Optional<Fix> fix) {
    return Optional.of(new Problem(ProblemKind.SYNTAX, character.range(), message, remedy, fix));
  }

  private static Optional<Problem> mergeConflict(YamlError error) {
    if (error.opened().isConflictMarker()) {
      return at(
          error.opened(),
          "Unresolved merge conflict.",
          "Keep one of the two versions, and delete the conflict markers.");
    }
    return Optional.empty();
  }

  private static String general(String problem) {
    return "Invalid YAML: " + problem.replace('\n', ' ') + ".";
  }

  private static Problem unprintable(SourceText source, LineIndex lines) {
    String text = source.text();
    int offset = 0;
    int c = text.codePointAt(0);
    for (int i = 0; StreamReader.isPrintable(c); c = text.codePointAt(i)) {
      i += Character.charCount(c);
      offset++;
    }
    String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    SourceCharacter character = SourceCharacter.of(source, lines.at(offset));
    return new Problem(
        ProblemKind.SYNTAX,
        character.range(),
        "The character U+"
            + "0".repeat(Math.max(0, 4 - code.length()))
            + code
            + " is not allowed in YAML.",
        c == 0 ? "Save the file as UTF-8, or delete the character." : "Delete it.",
        c == 0
            ? Optional.empty()
            : SyntaxFixes.replaced(
                character,
                character.index(),
                character.index() + Character.charCount(c),
                "",
                "Delete the character.",
                true));
  }
}

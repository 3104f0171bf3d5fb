package lectern.source.yaml;

import java.util.Locale;
import java.util.Optional;
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
        "Use single quotes, or write a backslash as \\\\.");
  }

  /** Returns a syntax problem at a character. */
  static Optional<Problem> at(SourceCharacter character, String message, String remedy) {
    return Optional.of(new Problem(ProblemKind.SYNTAX, character.range(), message, remedy));
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
    return new Problem(
        ProblemKind.SYNTAX,
        SourceCharacter.of(source, lines.at(offset)).range(),
        "The character U+"
            + "0".repeat(Math.max(0, 4 - code.length()))
            + code
            + " is not allowed in YAML.",
        c == 0 ? "Save the file as UTF-8, or delete the character." : "Delete it.");
  }
}

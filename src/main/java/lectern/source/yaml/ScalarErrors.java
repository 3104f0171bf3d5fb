package lectern.source.yaml;

import java.util.Optional;
import lectern.source.Problem;

/** Explains what is wrong with a text or a bracket: its quotes, its first character, its end. */
final class ScalarErrors {
  private ScalarErrors() {}

  static Optional<Problem> explain(YamlError error) {
    return quotes(error)
        .or(() -> beginning(error))
        .or(() -> colon(error))
        .or(() -> brackets(error))
        .or(() -> end(error));
  }

  private static Optional<Problem> quotes(YamlError error) {
    if (error.says("unknown escape character") || error.says("escape sequence")) {
      return SyntaxErrors.at(
          error.at(),
          "A backslash in double quotes begins an escape, and YAML has none like this.",
          "Use single quotes, or write the backslash twice.");
    }
    if (error.isReading("quoted scalar")) {
      return SyntaxErrors.at(
          error.opened(), "This quote is never closed.", "Close it at the end of the text.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> beginning(YamlError error) {
    if (error.isReading("block scalar")) {
      String sign = "\"" + error.opened().character() + "\"";
      return SyntaxErrors.at(
          error.at(),
          "Text can't follow " + sign + " on the same line.",
          "Begin the text on the next line, or put it in quotes if it begins with " + sign + ".");
    }
    if (error.isReading("alias")
        || error.isReading("anchor")
        || error.isReading("tag")
        || error.says("undefined tag handle")) {
      return cannotBegin(error.opened());
    }
    boolean sign = error.says("cannot start any token") && !error.says("TAB");
    boolean questionMark =
        error.says("mapping keys are not allowed") && error.at().isAfter(':', '-');
    return sign || questionMark ? cannotBegin(error.at()) : Optional.empty();
  }

  private static Optional<Problem> cannotBegin(SourceCharacter character) {
    return SyntaxErrors.at(
        character, cannotBegin(character.character()), "Put the text in quotes.");
  }

  private static String cannotBegin(String character) {
    return "Text without quotes can't begin with \"" + character + "\".";
  }

  private static Optional<Problem> colon(YamlError error) {
    if (error.says("mapping values are not allowed") && error.at().isAfterKey()) {
      return SyntaxErrors.at(
          error.at(),
          "The text after the first colon holds another one outside quotes.",
          "Put all of the text in quotes.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> brackets(YamlError error) {
    if (error.says("found ']'") || error.says("found '}'")) {
      return SyntaxErrors.at(
          error.at(),
          "This bracket closes none that is open.",
          "Delete it, or put a text that holds it in quotes.");
    }
    if (error.says("expected the node content")) {
      if (error.at().character().isEmpty()) {
        return SyntaxErrors.at(
            error.at(),
            "The file ends before a bracket is closed.",
            "Write what belongs into the bracket, and close it.");
      }
      return error.at().isAt(',')
          ? SyntaxErrors.at(
              error.at(),
              "There is no value before this comma.",
              "Write the value, or delete the comma.")
          : SyntaxErrors.at(
              error.at(),
              cannotBegin(error.at().character()),
              "Put the text in quotes, or delete the \"" + error.at().character() + "\".");
    }
    if (error.isReading("flow ")) {
      return SyntaxErrors.at(
          error.opened(),
          "This bracket is not closed, or a comma is missing inside it.",
          "Separate the values by commas and close the bracket.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> end(YamlError error) {
    if (!error.isOfSomethingMore()) {
      return Optional.empty();
    }
    if (error.at().isAfter('"', '\'')) {
      return SyntaxErrors.at(
          error.at(),
          "The text goes on after its closing quote.",
          error.at().isAfter('"', '"')
              ? "Put all of it in quotes, and write a double quote inside it as \\\"."
              : "Put all of it in quotes, and write a single quote inside it twice.");
    }
    if (error.at().isAfter(']', '}')) {
      return SyntaxErrors.at(
          error.at(),
          "The line goes on after its closing bracket.",
          "Put a text that begins with a bracket in quotes.");
    }
    return Optional.empty();
  }
}

package lectern.source.yaml;

import java.util.Optional;
import lectern.source.Problem;

/** Explains syntax errors of texts and brackets: quotation marks, first characters and ends. */
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
      return Optional.of(SyntaxErrors.escape(error.at()));
    }
    if (error.isReading("quoted scalar")) {
      return SyntaxErrors.at(
          error.opened(),
          "Missing closing quotation mark.",
          "Add the same quotation mark at the end of the text.",
          SyntaxFixes.closingQuote(error, error.opened()));
    }
    return Optional.empty();
  }

  private static Optional<Problem> beginning(YamlError error) {
    if (error.isReading("block scalar")) {
      String sign = "\"" + error.opened().character() + "\"";
      return SyntaxErrors.at(
          error.at(),
          "Text cannot follow " + sign + " on the same line.",
          "Start the text on the next line, or put text that begins with " + sign + " in quotes.",
          SyntaxFixes.quotesFrom(error, error.opened(), false));
    }
    if (error.isReading("alias")
        || error.isReading("anchor")
        || error.isReading("tag")
        || error.says("undefined tag handle")) {
      return cannotBegin(error, error.opened());
    }
    boolean sign = error.says("cannot start any token") && !error.says("TAB");
    boolean questionMark =
        error.says("mapping keys are not allowed") && error.at().isAfter(':', '-');
    return sign || questionMark ? cannotBegin(error, error.at()) : Optional.empty();
  }

  private static Optional<Problem> cannotBegin(YamlError error, SourceCharacter character) {
    return SyntaxErrors.at(
        character,
        mustBeQuoted(character.character()),
        "Put the whole text in quotes.",
        LineParts.of(character.line()).value() == character.index()
            ? SyntaxFixes.quotesFrom(error, character, true)
            : Optional.empty());
  }

  private static String mustBeQuoted(String character) {
    return "Text that begins with \"" + character + "\" must be quoted.";
  }

  private static Optional<Problem> colon(YamlError error) {
    if (error.says("mapping values are not allowed") && error.at().isAfterKey()) {
      return SyntaxErrors.at(
          error.at(),
          "Text containing \": \" must be quoted.",
          "Put the whole text in quotes.",
          SyntaxFixes.quotesAround(error, error.at(), !isAfterWord(error.at())));
    }
    return Optional.empty();
  }

  /** Returns whether the word before a colon may be the key of another value. */
  private static boolean isAfterWord(SourceCharacter colon) {
    String before = colon.line().substring(0, colon.index());
    return LineParts.isWord(before.substring(before.lastIndexOf(' ') + 1));
  }

  private static Optional<Problem> brackets(YamlError error) {
    if (error.says("found ']'") || error.says("found '}'")) {
      return SyntaxErrors.at(
          error.at(),
          "Unmatched closing bracket.",
          "Delete it, or put text that contains it in quotes.",
          SyntaxFixes.replaced(
              error.at(),
              error.at().index(),
              error.at().index() + 1,
              "",
              "Delete the bracket.",
              false));
    }
    if (error.says("expected the node content")) {
      if (error.at().character().isEmpty()) {
        return SyntaxErrors.at(
            error.at(),
            "Unclosed bracket at the end of the file.",
            error.above().line().indexOf('#') < 0
                ? "Complete the value and close the bracket."
                : "Close the bracket. Text with \"#\" in it must be quoted, since it begins a comment.");
      }
      return error.at().isAt(',')
          ? SyntaxErrors.at(
              error.at(),
              "Expected a value before the comma.",
              "Add the value, or delete the comma.",
              SyntaxFixes.replaced(
                  error.at(),
                  error.at().index(),
                  error.at().index() + 1,
                  "",
                  "Delete the comma.",
                  false))
          : SyntaxErrors.at(
              error.at(),
              mustBeQuoted(error.at().character()),
              "Put the whole text in quotes, or delete the \"" + error.at().character() + "\".");
    }
    if (error.isReading("flow ")) {
      return SyntaxErrors.at(
          error.opened(),
          "Unclosed bracket, or missing comma inside it.",
          "Separate the values with commas and close the bracket.",
          SyntaxFixes.closingBracket(error, error.opened()));
    }
    return Optional.empty();
  }

  private static Optional<Problem> end(YamlError error) {
    if (!error.isTrailingText()) {
      return Optional.empty();
    }
    if (error.at().isAfter('"', '\'')) {
      Optional<SourceCharacter> unclosed = error.unclosedAbove();
      if (unclosed.isPresent()) {
        return SyntaxErrors.at(
            unclosed.get(),
            "Missing closing quotation mark.",
            "Add the same quotation mark at the end of the text.",
            SyntaxFixes.closingQuote(error, unclosed.get()));
      }
      return SyntaxErrors.at(
          error.at(),
          "Unexpected text after the closing quotation mark.",
          error.at().isAfter('"', '"')
              ? "Put the whole text in quotes, and write a double quote inside it as \\\"."
              : "Put the whole text in double quotes, or write an apostrophe inside it as ''.",
          error.at().isAt(',')
                  && error.at().line().stripTrailing().length() == error.at().index() + 1
              ? SyntaxFixes.replaced(
                  error.at(),
                  error.at().index(),
                  error.at().index() + 1,
                  "",
                  "Delete the comma.",
                  true)
              : SyntaxFixes.quotesAround(error, error.at(), true));
    }
    if (error.at().isAfter(']', '}')) {
      return SyntaxErrors.at(
          error.at(),
          "Unexpected text after the closing bracket.",
          "Put text that begins with a bracket in quotes.",
          SyntaxFixes.quotesFrom(
              error, error.at().on(LineParts.of(error.at().line()).value()), true));
    }
    return Optional.empty();
  }
}

package lectern.source.yaml;

import java.util.Optional;
import lectern.source.Problem;

/** Explains what is wrong with the layout: tabs, indentation, keys, lists and documents. */
final class IndentationErrors {
  private static final int LONGEST_KEY = 1024;

  private IndentationErrors() {}

  static Optional<Problem> explain(YamlError error) {
    return tab(error)
        .or(() -> key(error))
        .or(() -> list(error))
        .or(() -> indentation(error))
        .or(() -> document(error));
  }

  private static Optional<Problem> tab(YamlError error) {
    if (!error.says("TAB")) {
      return Optional.empty();
    }
    return error.at().isFirst()
        ? SyntaxErrors.at(error.at(), "A tab can't be used for indentation.", "Indent with spaces.")
        : SyntaxErrors.at(error.at(), "A tab can't stand here.", "Put a space in its place.");
  }

  private static Optional<Problem> key(YamlError error) {
    if (error.says("mapping values are not allowed")) {
      return error.at().range().start().column() > LONGEST_KEY
          ? tooLong(error.at())
          : SyntaxErrors.at(
              error.at(),
              "This line is read as part of the text before it, and that can't hold a colon.",
              "If it is a key, align it with the keys before it and give each of them its colon; else put the text in quotes.");
    }
    if (error.says("could not find expected ':'")) {
      String line = error.opened().line();
      return line.length() > LONGEST_KEY && line.contains(": ")
          ? tooLong(error.opened())
          : SyntaxErrors.at(
              error.opened(),
              "This line is neither a key with a colon nor part of a text.",
              "Write it as \"key: value\", or indent it more than the key it belongs to.");
    }
    if (error.says("expected <block end>") && error.at().isAt(':')) {
      return SyntaxErrors.at(
          error.at(),
          "This colon has no key before it.",
          "Write the key in front of it, or put the text in quotes.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> tooLong(SourceCharacter character) {
    return SyntaxErrors.at(
        character,
        "The key on this line is longer than "
            + LONGEST_KEY
            + " characters, the most that YAML takes.",
        "Indent the line or put it in quotes if it is part of a text; else shorten the key.");
  }

  private static Optional<Problem> list(YamlError error) {
    if (error.says("sequence entries are not allowed")) {
      return SyntaxErrors.at(
          error.at(),
          "A list can't begin on the line of its key.",
          "Begin it on the next line, or put a text that begins with \"-\" in quotes.");
    }
    if (error.says("expected <block end>, but found '-'")) {
      return SyntaxErrors.at(
          error.at(),
          "A list item can't stand beside keys.",
          "Write the list below a key of its own, or indent the line if it belongs to a text.");
    }
    if (error.says("expected <block end>, but found '?'")) {
      return SyntaxErrors.at(
          error.at(),
          "A key can't stand beside the items of a list.",
          "Indent it as far as the other keys of its item.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> indentation(YamlError error) {
    if (!error.says("expected <block end>")) {
      return Optional.empty();
    }
    return error.at().isFirst()
        ? SyntaxErrors.at(
            error.at(),
            "The indentation of this line fits none of the lines before it.",
            "Align it with the line it belongs beside.")
        : SyntaxErrors.at(
            error.at(), "Nothing more can follow here on the line.", "Put the text in quotes.");
  }

  private static Optional<Problem> document(YamlError error) {
    if (error.isReading("directive")
        || error.says("directive")
        || error.says("incompatible YAML document")) {
      return SyntaxErrors.at(
          error.opened(),
          "A line that begins with \"%\" is an instruction to YAML readers, and this one is not understood.",
          "Delete the line, or put a text that begins with \"%\" in quotes.");
    }
    if (error.says("expected '<document start>'")) {
      return SyntaxErrors.at(
          error.at(),
          "This line belongs to no document.",
          "Write \"---\" on a line before a new document, or look for what ended the one before.");
    }
    return Optional.empty();
  }
}

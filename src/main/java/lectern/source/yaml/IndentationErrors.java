package lectern.source.yaml;

import java.util.Optional;
import lectern.source.Fix;
import lectern.source.Problem;

/** Explains syntax errors of the layout: tabs, indentation, keys, lists and documents. */
final class IndentationErrors {
  private static final int MAX_KEY = 1024;

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
        ? SyntaxErrors.at(
            error.at(),
            "Tabs cannot be used for indentation.",
            "Indent with spaces.",
            LayoutFixes.spaces(error, error.at()))
        : SyntaxErrors.at(
            error.at(),
            "Unexpected tab.",
            "Replace it with a space.",
            SyntaxFixes.replaced(
                error.at(),
                error.at().index(),
                error.at().index() + 1,
                " ",
                "Replace it with a space.",
                true));
  }

  private static Optional<Problem> key(YamlError error) {
    if (error.says("mapping values are not allowed")) {
      return error.at().range().start().column() > MAX_KEY
          ? tooLong(error.at())
          : SyntaxErrors.at(
              error.at(),
              "This line continues the text above, which must be quoted if it contains \": \".",
              "To start a new key, align the line with the keys above and end each key with \": \"; otherwise put the text in quotes.",
              LayoutFixes.key(error).or(() -> SyntaxFixes.quotesAroundAbove(error)));
    }
    if (error.says("could not find expected ':'")) {
      String line = error.opened().line();
      return line.length() > MAX_KEY && line.contains(": ")
          ? tooLong(error.opened())
          : SyntaxErrors.at(
              error.opened(),
              "Expected \"key: value\".",
              "Add \": \" after the key, or \"- \" before a list item. To continue the text above, indent this line.",
              colon(error.opened()));
    }
    if (error.says("expected <block end>") && error.at().isAt(':')) {
      return SyntaxErrors.at(
          error.at(),
          "Expected a key before the colon.",
          "Add the key, or put the text in quotes.");
    }
    return Optional.empty();
  }

  /** Returns a fix of a line that begins with a word like a key. */
  private static Optional<Fix> colon(SourceCharacter opened) {
    String line = opened.line();
    int start = LineParts.of(line).content();
    int end =
        line.indexOf(' ', start) < 0 ? line.stripTrailing().length() : line.indexOf(' ', start);
    return end > start && LineParts.isWord(line.substring(start, end))
        ? SyntaxFixes.replaced(opened, end, end, ":", "Add a colon after the key.", false)
        : Optional.empty();
  }

  private static Optional<Problem> tooLong(SourceCharacter character) {
    return SyntaxErrors.at(
        character,
        "The key on this line is longer than " + MAX_KEY + " characters.",
        "Shorten the key. To continue the text above, indent this line.");
  }

  private static Optional<Problem> list(YamlError error) {
    if (error.says("sequence entries are not allowed")) {
      return SyntaxErrors.at(
          error.at(),
          "A list cannot start on the same line as its key.",
          "Start the list on the next line, or put text that begins with \"-\" in quotes.",
          withoutHyphen(error));
    }
    if (error.says("expected <block end>, but found '-'")) {
      return SyntaxErrors.at(
          error.at(),
          "Unexpected list item among keys.",
          "Put the list under a key of its own. To continue the text above, indent this line.");
    }
    if (error.says("expected <block end>, but found '?'")) {
      return SyntaxErrors.at(
          error.at(),
          "Unexpected key among list items.",
          "Align it with the other keys of the item it belongs to.");
    }
    return Optional.empty();
  }

  private static Optional<Fix> withoutHyphen(YamlError error) {
    SourceCharacter at = error.at();
    return error.goesOnBelow(at) || !at.line().startsWith("- ", at.index())
        ? Optional.empty()
        : SyntaxFixes.replaced(at, at.index(), at.index() + 2, "", "Delete the hyphen.", false);
  }

  private static Optional<Problem> indentation(YamlError error) {
    if (!error.says("expected <block end>")) {
      return Optional.empty();
    }
    return error.at().isFirst()
        ? SyntaxErrors.at(
            error.at(),
            "The indentation does not match any line above.",
            "Align the line with the keys or items at the same level.",
            LayoutFixes.indentation(error))
        : SyntaxErrors.at(
            error.at(),
            "Unexpected text after the value.",
            "Put the whole text in quotes.",
            SyntaxFixes.quotesAround(error, error.at(), true));
  }

  private static Optional<Problem> document(YamlError error) {
    if (error.isReading("directive")
        || error.says("directive")
        || error.says("incompatible YAML document")) {
      return SyntaxErrors.at(
          error.opened(),
          "A line that begins with \"%\" is a YAML directive, and this one is not supported.",
          "Delete the line, or put text that begins with \"%\" in quotes.");
    }
    if (error.says("expected '<document start>'")) {
      return SyntaxErrors.at(
          error.at(),
          "Expected \"---\" before a new document.",
          "Add a line \"---\" above, or check why the document above ends before this line.");
    }
    return Optional.empty();
  }
}

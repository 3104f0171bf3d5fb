package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.CodePoints;
import lectern.source.Fix;
import lectern.source.HiddenCharacters;
import lectern.source.Problem;

/**
 * Explains syntax errors by a sign on the same line or the line above that looks like one of YAML:
 * another space, line break, dash, colon or quotation mark.
 */
final class LineErrors {
  private static final int LONGEST_KEY = 60;

  private LineErrors() {}

  static Optional<Problem> explain(YamlError error) {
    boolean isAboutKeys =
        error.says("mapping values are not allowed") || error.says("could not find expected ':'");
    Optional<Problem> known =
        lineBreak(error.at())
            .or(() -> lineBreak(error.opened()))
            .or(() -> indentation(error, error.at()));
    if (isAboutKeys) {
      known =
          known
              .or(() -> quotes(error.at()))
              .or(() -> onLine(error, error.opened().first()))
              .or(() -> indentation(error, error.above()))
              .or(() -> onLine(error, error.above().first()));
    }
    return known.or(() -> bullet(error)).or(() -> amongItems(error));
  }

  private static Optional<Problem> bullet(YamlError error) {
    return error.isReading("alias") && error.opened().isFirst()
        ? marker(error, error.opened().first())
        : Optional.empty();
  }

  private static Optional<Problem> amongItems(YamlError error) {
    return error.says("expected <block end>, but found '?'")
        ? marker(error, error.at().first())
        : Optional.empty();
  }

  private static Optional<Problem> onLine(YamlError error, SourceCharacter first) {
    return marker(error, first).or(() -> colon(first));
  }

  private static Optional<Problem> lineBreak(SourceCharacter at) {
    for (int i = 0; i < at.index(); i++) {
      char c = at.line().charAt(i);
      if (c == 0x85 || c == 0x2028 || c == 0x2029) {
        return SyntaxErrors.at(
            at.on(i),
            CodePoints.name(c) + " begins a new line in YAML.",
            "Replace it with a space.",
            SyntaxFixes.replaced(at, i, i + 1, " ", "Replace it with a space.", true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> indentation(YamlError error, SourceCharacter at) {
    SourceCharacter first = at.first();
    int index = first.index();
    return index < first.line().length() && HiddenCharacters.isWideSpace(first.line().charAt(index))
        ? SyntaxErrors.at(
            first,
            CodePoints.name(first.line().charAt(index)) + " cannot be used for indentation.",
            "Indent with ordinary spaces.",
            LayoutFixes.spaces(error, first))
        : Optional.empty();
  }

  private static Optional<Problem> marker(YamlError error, SourceCharacter first) {
    String text = first.line().substring(first.index());
    int end = ListMarker.end(text);
    if (end == 0) {
      return Optional.empty();
    }
    if (text.charAt(0) != '-') {
      return SyntaxErrors.at(
          first,
          "A list item must begin with \"- \", not \"" + text.charAt(0) + "\".",
          "Write a hyphen and a space instead.",
          item(error, first, end));
    }
    return HiddenCharacters.isWideSpace(text.charAt(1))
        ? SyntaxErrors.at(
            first.on(first.index() + 1),
            "A list item must begin with \"- \", not with a hyphen and "
                + CodePoints.name(text.charAt(1))
                + ".",
            "Replace it with an ordinary space.",
            item(error, first, end))
        : SyntaxErrors.at(
            first,
            "A list item must begin with \"- \".",
            text.charAt(1) == '-'
                ? "Write one hyphen and a space."
                : "Add a space after the hyphen.",
            item(error, first, end));
  }

  /** Returns a fix that begins a list item with a hyphen and a space. */
  private static Optional<Fix> item(YamlError error, SourceCharacter first, int end) {
    int below = error.indentationBelow(first);
    // Keys below are aligned with the text as it is, not as it will be.
    return end != 2 && below == first.index() + end
        ? Optional.empty()
        : SyntaxFixes.replaced(
            first,
            first.index(),
            first.index() + end,
            "- ",
            "Begin the item with a hyphen and a space.",
            true);
  }

  /** Explains a key whose colon is not the one of YAML, or has no space after it. */
  private static Optional<Problem> colon(SourceCharacter first) {
    String line = first.line();
    int start = line.startsWith("- ", first.index()) ? first.index() + 2 : first.index();
    int limit = Math.min(line.length(), start + LONGEST_KEY);
    for (int i = start + 1; i < limit; i++) {
      char c = line.charAt(i);
      boolean isColon = HiddenCharacters.isColon(c);
      if (isColon || c == ':') {
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        return (next == ' ' && !isColon) || next == '\t' || next == '/'
            ? Optional.empty()
            : SyntaxErrors.at(
                first.on(i),
                isColon
                    ? CodePoints.name(c) + " does not end a key."
                    : HiddenCharacters.isWideSpace(next)
                        ? "A key must be followed by a colon and a space, not by "
                            + CodePoints.name(next)
                            + "."
                        : "A key must be followed by a colon and a space.",
                "Write \"" + line.substring(start, i).strip() + ": \".",
                SyntaxFixes.replaced(
                    first,
                    i,
                    HiddenCharacters.isWideSpace(next) ? i + 2 : i + 1,
                    ": ",
                    "Write a colon and a space.",
                    true));
      }
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != ' ') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Explains a text in quotation marks that are not those of YAML. */
  private static Optional<Problem> quotes(SourceCharacter at) {
    for (int i = 0; i < at.index(); i++) {
      char c = at.line().charAt(i);
      if (TypographicQuotes.isOpening(c)
          && i > 1
          && at.line().charAt(i - 1) == ' '
          && ":-".indexOf(at.line().charAt(i - 2)) >= 0) {
        return SyntaxErrors.at(
            at.on(i),
            "Text containing \": \" must be quoted, with straight quotation marks.",
            "Write \" instead of " + c + " and of the mark at the end.",
            straight(at, i));
      }
    }
    return Optional.empty();
  }

  /** Returns a fix that writes straight quotation marks around a value, if it is one quotation. */
  private static Optional<Fix> straight(SourceCharacter at, int from) {
    int end = SyntaxFixes.endOfValue(at.line(), from);
    String value = at.line().substring(from, end);
    String text = value.substring(1, Math.max(1, value.length() - 1));
    return TypographicQuotes.surround(value) && text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? Optional.of(
            new Fix(
                "Write straight quotation marks.",
                true,
                List.of(
                    SyntaxFixes.edit(at, from, from + 1, "\""),
                    SyntaxFixes.edit(at, end - 1, end, "\""))))
        : Optional.empty();
  }
}

package lectern.source;

import java.util.Locale;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain words what SnakeYAML says in terms of YAML's grammar. */
final class SyntaxFault {
  private SyntaxFault() {}

  static Fault of(YAMLException error, SourceText source, Lines lines) {
    if (error instanceof MarkedYAMLException marked) {
      return marked(marked, source, lines);
    }
    if (error instanceof ReaderException) {
      return unprintable(source, lines);
    }
    return fault(Place.startOf(source.name()), sentence(error.getMessage()), GENERAL_REMEDY);
  }

  private static final String GENERAL_REMEDY =
      "Compare the indentation, colons and quotes with the lines around it.";

  private static Fault marked(MarkedYAMLException error, SourceText source, Lines lines) {
    String problem = error.getProblem() == null ? "" : error.getProblem();
    String context = error.getContext() == null ? "" : error.getContext();
    Place at = place(source, lines, error.getProblemMark());
    Place opened =
        error.getContextMark() == null ? at : place(source, lines, error.getContextMark());
    if (problem.startsWith("mapping values are not allowed")) {
      return fault(
          at,
          "A colon can't stand here: the line already has a value, or is not indented like its neighbours.",
          "Put text that holds a colon in quotes, or align the key with those around it.");
    }
    if (problem.contains("TAB") || problem.contains("tab character")) {
      return isFirstOfLine(source, at)
          ? fault(at, "A tab can't be used for indentation.", "Indent with spaces.")
          : fault(at, "A tab can't stand here.", "Write a space instead.");
    }
    if (problem.contains("cannot start any token")) {
      return fault(
          at,
          "Text without quotes can't begin with \"" + character(source, at) + "\".",
          "Put the text in quotes.");
    }
    if (context.startsWith("while scanning an a")) {
      return fault(
          opened,
          "Text without quotes can't begin with \"" + character(source, opened) + "\".",
          "Put the text in quotes.");
    }
    if ((context.contains("quoted scalar") && problem.contains("unexpected end of stream"))
        || problem.contains("unexpected document separator")) {
      return fault(opened, "This quote is never closed.", "Close it at the end of the text.");
    }
    if (problem.contains("unknown escape character") || problem.contains("escape sequence")) {
      return fault(
          at,
          "A backslash in double quotes begins an escape, and this one is unknown.",
          "Use single quotes, or write the backslash twice.");
    }
    if (context.contains("flow ")) {
      return fault(
          opened,
          "This bracket is not closed, or a comma is missing inside it.",
          "Separate the values by commas and close the bracket.");
    }
    if (problem.contains("expected ':'")) {
      return fault(
          opened,
          "This line is neither a key with a colon nor part of a text.",
          "Write it as \"key: value\", or indent it more than the key it belongs to.");
    }
    if (problem.startsWith("expected <block end>") || problem.contains("entries are not allowed")) {
      return isFirstOfLine(source, at)
          ? fault(
              at,
              "The indentation of this line fits none of the lines before it.",
              "Align it with the line it belongs beside.")
          : fault(
              at,
              "Nothing can stand here behind the value.",
              "Put all of the text inside the quotes, or begin a new line.");
    }
    return fault(
        at, sentence(context.isEmpty() ? problem : context + ", " + problem), GENERAL_REMEDY);
  }

  private static Fault unprintable(SourceText source, Lines lines) {
    String text = source.text();
    int offset = 0;
    for (int i = 0; i < text.length(); offset++) {
      int c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        Position at = lines.at(offset);
        String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return fault(
            new Place(source.name(), at, at.plus(1)),
            "The control character U+"
                + "0".repeat(Math.max(0, 4 - code.length()))
                + code
                + " can't stand in YAML.",
            "Delete it.");
      }
      i += Character.charCount(c);
    }
    return fault(
        Place.startOf(source.name()),
        "The text holds a character that YAML does not allow.",
        "Delete it.");
  }

  private static Place place(SourceText source, Lines lines, Mark mark) {
    Position at = lines.at(mark.getIndex());
    return new Place(source.name(), at, at.plus(1));
  }

  private static boolean isFirstOfLine(SourceText source, Place at) {
    String line = source.line(at.start().line());
    return line.substring(0, index(line, at)).isBlank();
  }

  private static String character(SourceText source, Place at) {
    String line = source.line(at.start().line());
    int index = index(line, at);
    return index < line.length() ? Character.toString(line.codePointAt(index)) : "";
  }

  private static int index(String line, Place at) {
    int column = Math.min(at.start().column() - 1, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, column);
  }

  private static String sentence(String problem) {
    return "The YAML can't be read: " + problem + (problem.endsWith(".") ? "" : ".");
  }

  private static Fault fault(Place place, String message, String remedy) {
    return new Fault(FaultKind.SYNTAX, place, message, remedy);
  }
}

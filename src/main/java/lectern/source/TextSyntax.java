package lectern.source;

import java.util.Optional;

/** Explains what is wrong with a text or a bracket: its quotes, its first character, its end. */
final class TextSyntax {
  private TextSyntax() {}

  static Optional<Fault> explain(Complaint complaint) {
    return quotes(complaint)
        .or(() -> beginning(complaint))
        .or(() -> colon(complaint))
        .or(() -> brackets(complaint))
        .or(() -> end(complaint));
  }

  private static Optional<Fault> quotes(Complaint complaint) {
    if (complaint.says("unknown escape character") || complaint.says("escape sequence")) {
      return SyntaxFault.at(
          complaint.at(),
          "A backslash in double quotes begins an escape, and YAML has none like this.",
          "Use single quotes, or write the backslash twice.");
    }
    if (complaint.isReading("quoted scalar")) {
      return SyntaxFault.at(
          complaint.opened(), "This quote is never closed.", "Close it at the end of the text.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> beginning(Complaint complaint) {
    if (complaint.isReading("block scalar")) {
      String sign = "\"" + complaint.opened().character() + "\"";
      return SyntaxFault.at(
          complaint.at(),
          "Text can't follow " + sign + " on the same line.",
          "Begin the text on the next line, or put it in quotes if it begins with " + sign + ".");
    }
    if (complaint.isReading("alias")
        || complaint.isReading("anchor")
        || complaint.isReading("tag")
        || complaint.says("undefined tag handle")) {
      return cannotBegin(complaint.opened());
    }
    boolean sign = complaint.says("cannot start any token") && !complaint.says("TAB");
    boolean questionMark =
        complaint.says("mapping keys are not allowed") && complaint.at().isAfter(':', '-');
    return sign || questionMark ? cannotBegin(complaint.at()) : Optional.empty();
  }

  private static Optional<Fault> cannotBegin(Spot spot) {
    return SyntaxFault.at(spot, cannotBegin(spot.character()), "Put the text in quotes.");
  }

  private static String cannotBegin(String character) {
    return "Text without quotes can't begin with \"" + character + "\".";
  }

  private static Optional<Fault> colon(Complaint complaint) {
    if (complaint.says("mapping values are not allowed") && complaint.at().isAfterKey()) {
      return SyntaxFault.at(
          complaint.at(),
          "The text after the first colon holds another one outside quotes.",
          "Put all of the text in quotes.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> brackets(Complaint complaint) {
    if (complaint.says("found ']'") || complaint.says("found '}'")) {
      return SyntaxFault.at(
          complaint.at(),
          "This bracket closes none that is open.",
          "Delete it, or put a text that holds it in quotes.");
    }
    if (complaint.says("expected the node content")) {
      if (complaint.at().character().isEmpty()) {
        return SyntaxFault.at(
            complaint.at(),
            "The file ends before a bracket is closed.",
            "Write what belongs into the bracket, and close it.");
      }
      return complaint.at().isAt(',')
          ? SyntaxFault.at(
              complaint.at(),
              "There is no value before this comma.",
              "Write the value, or delete the comma.")
          : SyntaxFault.at(
              complaint.at(),
              cannotBegin(complaint.at().character()),
              "Put the text in quotes, or delete the \"" + complaint.at().character() + "\".");
    }
    if (complaint.isReading("flow ")) {
      return SyntaxFault.at(
          complaint.opened(),
          "This bracket is not closed, or a comma is missing inside it.",
          "Separate the values by commas and close the bracket.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> end(Complaint complaint) {
    if (!complaint.isOfSomethingMore()) {
      return Optional.empty();
    }
    if (complaint.at().isAfter('"', '\'')) {
      return SyntaxFault.at(
          complaint.at(),
          "The text goes on after its closing quote.",
          complaint.at().isAfter('"', '"')
              ? "Put all of it in quotes, and write a double quote inside it as \\\"."
              : "Put all of it in quotes, and write a single quote inside it twice.");
    }
    if (complaint.at().isAfter(']', '}')) {
      return SyntaxFault.at(
          complaint.at(),
          "The line goes on after its closing bracket.",
          "Put a text that begins with a bracket in quotes.");
    }
    return Optional.empty();
  }
}

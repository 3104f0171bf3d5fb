package lectern.source;

import java.util.Optional;

/** Explains what is wrong with the layout: tabs, indentation, keys, lists and documents. */
final class LayoutSyntax {
  private static final int LONGEST_KEY = 1024;

  private LayoutSyntax() {}

  static Optional<Fault> explain(Complaint complaint) {
    return tab(complaint)
        .or(() -> key(complaint))
        .or(() -> list(complaint))
        .or(() -> indentation(complaint))
        .or(() -> document(complaint));
  }

  private static Optional<Fault> tab(Complaint complaint) {
    if (!complaint.says("TAB")) {
      return Optional.empty();
    }
    return complaint.at().isFirst()
        ? SyntaxFault.at(
            complaint.at(), "A tab can't be used for indentation.", "Indent with spaces.")
        : SyntaxFault.at(complaint.at(), "A tab can't stand here.", "Put a space in its place.");
  }

  private static Optional<Fault> key(Complaint complaint) {
    if (complaint.says("mapping values are not allowed")) {
      return complaint.at().place().start().column() > LONGEST_KEY
          ? tooLong(complaint.at())
          : SyntaxFault.at(
              complaint.at(),
              "This line is read as part of the text before it, and that can't hold a colon.",
              "If it is a key, align it with the keys before it and give each of them its colon; else put the text in quotes.");
    }
    if (complaint.says("could not find expected ':'")) {
      String line = complaint.opened().line();
      return line.length() > LONGEST_KEY && line.contains(": ")
          ? tooLong(complaint.opened())
          : SyntaxFault.at(
              complaint.opened(),
              "This line is neither a key with a colon nor part of a text.",
              "Write it as \"key: value\", or indent it more than the key it belongs to.");
    }
    if (complaint.says("expected <block end>") && complaint.at().isAt(':')) {
      return SyntaxFault.at(
          complaint.at(),
          "This colon has no key before it.",
          "Write the key in front of it, or put the text in quotes.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> tooLong(Spot spot) {
    return SyntaxFault.at(
        spot,
        "The key on this line is longer than "
            + LONGEST_KEY
            + " characters, the most that YAML takes.",
        "Indent the line or put it in quotes if it is part of a text; else shorten the key.");
  }

  private static Optional<Fault> list(Complaint complaint) {
    if (complaint.says("sequence entries are not allowed")) {
      return SyntaxFault.at(
          complaint.at(),
          "A list can't begin on the line of its key.",
          "Begin it on the next line, or put a text that begins with \"-\" in quotes.");
    }
    if (complaint.says("expected <block end>, but found '-'")) {
      return SyntaxFault.at(
          complaint.at(),
          "A list item can't stand beside keys.",
          "Write the list below a key of its own, or indent the line if it belongs to a text.");
    }
    if (complaint.says("expected <block end>, but found '?'")) {
      return SyntaxFault.at(
          complaint.at(),
          "A key can't stand beside the items of a list.",
          "Indent it as far as the other keys of its item.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> indentation(Complaint complaint) {
    if (!complaint.says("expected <block end>")) {
      return Optional.empty();
    }
    return complaint.at().isFirst()
        ? SyntaxFault.at(
            complaint.at(),
            "The indentation of this line fits none of the lines before it.",
            "Align it with the line it belongs beside.")
        : SyntaxFault.at(
            complaint.at(), "Nothing more can follow here on the line.", "Put the text in quotes.");
  }

  private static Optional<Fault> document(Complaint complaint) {
    if (complaint.isReading("directive")
        || complaint.says("directive")
        || complaint.says("incompatible YAML document")) {
      return SyntaxFault.at(
          complaint.opened(),
          "A line that begins with \"%\" is an instruction to YAML readers, and this one is not understood.",
          "Delete the line, or put a text that begins with \"%\" in quotes.");
    }
    if (complaint.says("expected '<document start>'")) {
      return SyntaxFault.at(
          complaint.at(),
          "This line belongs to no document.",
          "Write \"---\" on a line before a new document, or look for what ended the one before.");
    }
    return Optional.empty();
  }
}

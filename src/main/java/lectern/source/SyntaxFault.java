package lectern.source;

import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain words what SnakeYAML says in terms of YAML's grammar. */
final class SyntaxFault {
  private static final String GENERAL_REMEDY =
      "Compare the indentation, colons and quotes with the lines around it.";

  private SyntaxFault() {}

  static Fault of(YAMLException error, SourceText source, Lines lines) {
    if (error instanceof ReaderException) {
      return unprintable(source, lines);
    }
    if (error instanceof MarkedYAMLException marked) {
      Complaint complaint = Complaint.of(marked, source, lines);
      return merge(complaint)
          .or(() -> TextSyntax.explain(complaint))
          .or(() -> LayoutSyntax.explain(complaint))
          .orElseGet(
              () ->
                  new Fault(
                      FaultKind.SYNTAX,
                      complaint.at().place(),
                      untold(complaint.context() + ": " + complaint.problem()),
                      GENERAL_REMEDY));
    }
    return new Fault(
        FaultKind.SYNTAX,
        Place.startOf(source.name()),
        untold(String.valueOf(error.getMessage())),
        GENERAL_REMEDY);
  }

  /** An escape of no character. */
  static Fault escape(Spot backslash) {
    return new Fault(
        FaultKind.SYNTAX,
        backslash.place(),
        "A backslash in double quotes begins an escape, and this one stands for no character.",
        "Use single quotes, or write the backslash twice.");
  }

  /** A fault, ready to be handed up from one explanation among several. */
  static Optional<Fault> at(Spot spot, String message, String remedy) {
    return Optional.of(new Fault(FaultKind.SYNTAX, spot.place(), message, remedy));
  }

  private static Optional<Fault> merge(Complaint complaint) {
    if (complaint.opened().isMergeMark()) {
      return at(
          complaint.opened(),
          "This line marks a merge that was not finished.",
          "Keep one of the two versions, and delete the marks.");
    }
    return Optional.empty();
  }

  private static String untold(String problem) {
    return "The YAML can't be read here: " + problem.replace('\n', ' ') + ".";
  }

  private static Fault unprintable(SourceText source, Lines lines) {
    String text = source.text();
    int offset = 0;
    int c = text.codePointAt(0);
    for (int i = 0; StreamReader.isPrintable(c); c = text.codePointAt(i)) {
      i += Character.charCount(c);
      offset++;
    }
    String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return new Fault(
        FaultKind.SYNTAX,
        Spot.of(source, lines.at(offset)).place(),
        "The character U+"
            + "0".repeat(Math.max(0, 4 - code.length()))
            + code
            + " can't stand in YAML.",
        c == 0 ? "Save the file as UTF-8, or delete the character." : "Delete it.");
  }
}

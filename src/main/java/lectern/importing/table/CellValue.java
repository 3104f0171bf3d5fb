package lectern.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.fields.ValueType;
import lectern.importing.ImportedValue;
import lectern.proposal.ProposalKey;

/** The value of a field from the text of a cell. */
final class CellValue {
  private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\s*[,;\\s]\\s*\\d+)*");

  private CellValue() {}

  /** Returns the value of a whole field. */
  static ImportedValue of(ProposalKey key, String text) {
    return switch (key) {
      case POLICY_QUESTIONS, AGENDA -> questionsOrAgenda(text);
      case CONFLICTS_WITH ->
          NUMBERS.matcher(text.strip()).matches()
              ? ImportedValue.Items.of(List.of(text.strip().split("[,;\\s]+")))
              : new ImportedValue.Text(line(text));
      default ->
          key.type() instanceof ValueType.Items
              ? ImportedValue.Items.of(parts(text))
              : new ImportedValue.Text(text(key.type(), text));
    };
  }

  /** Returns the text of a cell as a value of some type. */
  static String text(ValueType type, String text) {
    return type == ValueType.Simple.PROSE ? prose(text) : line(text);
  }

  /**
   * Separates the items of a list: its lines or, on one line, what semicolons separate. Commas
   * separate nothing, as they occur within items.
   */
  static List<String> parts(String text) {
    List<String> lines = filled(text.split("\n", -1));
    return lines.size() == 1 ? filled(lines.get(0).split(";", -1)) : lines;
  }

  /** Several questions or items of an agenda on lines are read as one text. */
  private static ImportedValue questionsOrAgenda(String text) {
    List<String> parts = parts(text);
    boolean isOneLine = text.strip().indexOf('\n') < 0;
    boolean areQuestions = parts.stream().allMatch(part -> part.endsWith("?"));
    return isOneLine && parts.size() > 1 && areQuestions
        ? ImportedValue.Items.of(parts)
        : new ImportedValue.Text(prose(text));
  }

  private static List<String> filled(String[] texts) {
    List<String> filled = new ArrayList<>();
    for (String text : texts) {
      if (!text.isBlank()) {
        filled.add(line(text));
      }
    }
    return filled;
  }

  /** Returns a text on one line. */
  static String line(String text) {
    return text.strip().replaceAll("\\s*\n\\s*", " ");
  }

  /** The text without spaces at the ends of lines and blank lines around. */
  private static String prose(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }
}

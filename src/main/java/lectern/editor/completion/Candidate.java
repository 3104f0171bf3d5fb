package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that may be inserted.
 *
 * @param value the text of the value
 * @param isNumber whether it is written without quotes although it is a number
 * @param label what a list shows
 * @param names what a user may type to find it, the best name first
 * @param detail a few words beside the label; empty for none
 * @param documentation in Markdown; empty for none
 */
record Candidate(
    Completion.Kind kind,
    String value,
    boolean isNumber,
    String label,
    List<String> names,
    String detail,
    String documentation) {

  /** A text that is found by itself. */
  static Candidate text(String value, String detail) {
    return named(value, List.of(), detail, "");
  }

  /** A text that is also found by other names. */
  static Candidate named(String value, List<String> others, String detail, String documentation) {
    List<String> names = new ArrayList<>(List.of(value));
    names.addAll(others);
    return new Candidate(
        Completion.Kind.VALUE, value, false, value, List.copyOf(names), detail, documentation);
  }

  /** A number. */
  static Candidate number(Completion.Kind kind, String number, String title) {
    String label = title.isEmpty() ? number : number + " " + title;
    return new Candidate(kind, number, true, label, List.of(number, title), "", "");
  }

  /** Returns the first name of which a word begins with what is typed. */
  Optional<String> matching(WordStart typed) {
    return names.stream().filter(typed::matches).findFirst();
  }
}

package lectern.report;

import java.util.List;
import java.util.stream.Collectors;

/** AsciiDoc for a manual page. */
final class ManPageMarkup implements Markup {

  @Override
  public String head(RuleManual.Contents contents) {
    return """
        = lectern-rules(7)
        :doctype: manpage
        :manmanual: Lectern Manual
        :mansource: lectern

        == Name

        lectern-rules - the rules that proposals are checked against

        == Description

        """
        + paragraph(RuleManual.PREFACE)
        + index(contents);
  }

  /** The rules of each group by their names. */
  private static String index(RuleManual.Contents contents) {
    StringBuilder index = new StringBuilder("== Index\n\n");
    contents
        .groups()
        .forEach(
            (group, rules) -> {
              String names = rules.stream().map(RuleManual::name).collect(Collectors.joining(", "));
              index.append("*").append(group).append("*::\n").append(names).append(".\n");
            });
    return index.append('\n').toString();
  }

  @Override
  public String heading(int depth, String text) {
    return depth < 3 ? "=".repeat(depth + 1) + " " + text + "\n\n" : text + ":\n\n";
  }

  @Override
  public String paragraph(String text) {
    return "[subs=specialchars]\n" + text + "\n\n";
  }

  @Override
  public String yaml(String text) {
    return "....\n" + text + "....\n\n";
  }

  @Override
  public String item(List<String> terms, String text) {
    return "* `" + String.join("`, `", terms) + "`: pass:c[" + text.replace("]", "\\]") + "]\n";
  }
}

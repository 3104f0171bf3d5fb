package lectern.report;

import java.util.List;

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

        lectern-rules - the rules by which lectern checks proposals

        == Description

        """
        + paragraph(RuleManual.PREFACE);
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

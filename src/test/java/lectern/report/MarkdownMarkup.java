package lectern.report;

import java.util.List;
import java.util.stream.Collectors;
import lectern.check.Rule;

/** Markdown as GitHub prints it. */
final class MarkdownMarkup implements Markup {

  @Override
  public String head(RuleManual.Contents contents) {
    StringBuilder text = new StringBuilder("# The rules\n\n");
    text.append(escaped(RuleManual.PREFACE)).append("\n\n");
    contents
        .groups()
        .forEach(
            (group, rules) ->
                text.append("- ")
                    .append(link(group, group))
                    .append(": ")
                    .append(
                        rules.stream().map(MarkdownMarkup::link).collect(Collectors.joining(", ")))
                    .append('\n'));
    return text.append('\n').toString();
  }

  private static String link(Rule rule) {
    return link(RuleManual.name(rule), rule.id());
  }

  /** The anchor of a heading is its text without punctuation. */
  private static String link(String text, String heading) {
    return "[" + text + "](#" + heading.replace("/", "") + ")";
  }

  @Override
  public String heading(int depth, String text) {
    return depth < 3 ? "#".repeat(depth + 1) + " " + text + "\n\n" : text + ":\n\n";
  }

  @Override
  public String paragraph(String text) {
    return escaped(text) + "\n\n";
  }

  @Override
  public String yaml(String text) {
    return "```yaml\n" + text + "```\n\n";
  }

  @Override
  public String item(List<String> terms, String text) {
    return "- `" + String.join("`, `", terms) + "`: " + escaped(text) + "\n";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_<>[]|#".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}

package lectern.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.check.Documentation;
import lectern.check.Parameter;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.profile.Profile;
import lectern.profile.Profiles;

/** The reference of all rules in one text, made from the rules and from the shipped profiles. */
final class RuleManual {
  static final String PREFACE =
      "Each rule with its default level, what it finds and why, a bad and a good example, its"
          + " parameters, and its level in each profile that comes with Lectern. The source of a"
          + " rule says how certain it is that an event has it: stated by the organizers, observed"
          + " on published pages, or house, a default of Lectern. \"lectern explain RULE\" prints the"
          + " same for one rule.";

  private static final List<String> EVERY = List.of("every profile");
  private static final Map<String, Profile> PROFILES = new LinkedHashMap<>();

  static {
    Profiles.SHIPPED.forEach(name -> PROFILES.put(name, Profiles.shipped(name)));
  }

  private final Markup markup;
  private final StringBuilder text = new StringBuilder();

  /** The rules by their groups, in the order of the registry. */
  record Contents(Map<String, List<Rule>> groups) {}

  private RuleManual(Markup markup) {
    this.markup = markup;
  }

  /** The whole reference. */
  static String write(Markup markup) {
    RuleManual manual = new RuleManual(markup);
    Contents contents = contents();
    manual.text.append(markup.head(contents));
    contents
        .groups()
        .forEach(
            (group, rules) -> {
              manual.text.append(markup.heading(1, group));
              rules.forEach(manual::rule);
            });
    return manual.text.toString().stripTrailing() + "\n";
  }

  private static Contents contents() {
    Map<String, List<Rule>> groups = new LinkedHashMap<>();
    for (Rule rule : Registry.RULES) {
      groups.computeIfAbsent(group(rule), group -> new ArrayList<>()).add(rule);
    }
    return new Contents(groups);
  }

  private static String group(Rule rule) {
    return rule.id().substring(0, rule.id().indexOf('/'));
  }

  /** A rule's id without its group. */
  static String name(Rule rule) {
    return rule.id().substring(rule.id().indexOf('/') + 1);
  }

  private void rule(Rule rule) {
    Documentation documentation = rule.documentation();
    text.append(markup.heading(2, rule.id()));
    text.append(markup.paragraph(documentation.summary() + " Level: " + level(rule) + "."));
    text.append(markup.paragraph(documentation.explanation().strip()));
    text.append(markup.heading(3, "Bad")).append(markup.yaml(documentation.bad()));
    text.append(markup.heading(3, "Good")).append(markup.yaml(documentation.good()));
    if (!documentation.parameters().isEmpty()) {
      text.append(markup.heading(3, "Parameters"));
      for (Parameter parameter : documentation.parameters()) {
        String meaning = parameter.meaning() + " (default: " + parameter.otherwise() + ")";
        text.append(markup.item(List.of(parameter.name()), meaning));
      }
      text.append('\n');
    }
    text.append(markup.heading(3, "Profiles"));
    profiles(rule).forEach((words, names) -> text.append(markup.item(names, words)));
    text.append('\n');
  }

  private static String level(Rule rule) {
    return rule.level().word() + (rule.needsProfile() ? "; off unless a profile sets it" : "");
  }

  /** The profiles by what they set for a rule. */
  private static Map<String, List<String>> profiles(Rule rule) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    PROFILES.forEach(
        (name, profile) ->
            names
                .computeIfAbsent(RuleReference.inForce(rule, profile), words -> new ArrayList<>())
                .add(name));
    return names.size() == 1 ? Map.of(names.keySet().iterator().next(), EVERY) : names;
  }
}

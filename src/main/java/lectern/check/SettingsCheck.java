package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.Values;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Setting;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestions;
import lectern.source.yaml.Node;

/**
 * Validates the rule settings of a profile: rule ids, parameter names and parameter values.
 * Built-in profiles are validated by tests.
 */
public final class SettingsCheck {
  private static final List<String> WORDS = RuleSelection.words();

  private SettingsCheck() {}

  /** Returns the problems of a profile's rule settings, in the order of their ranges. */
  public static List<Problem> problems(Profile profile) {
    Problems problems = new Problems();
    Suggestions suggestions = new Suggestions();
    for (Map.Entry<String, Setting> entry : profile.settings().entrySet()) {
      if (Profiles.SHIPPED.contains(entry.getValue().range().file())) {
        continue;
      }
      Optional<Rule> rule = Registry.find(entry.getKey());
      if (Registry.groups().contains(entry.getKey())) {
        group(entry.getKey(), entry.getValue(), problems);
      } else if (rule.isEmpty()) {
        boolean isGroup = Setting.isGroup(entry.getKey());
        problems.add(
            ProblemKind.UNKNOWN_VALUE,
            entry.getValue().range(),
            "Unknown rule " + (isGroup ? "or group " : "") + Quote.of(entry.getKey()) + ".",
            suggestions
                .nearest(entry.getKey(), isGroup ? WORDS : Registry.ids())
                .or(() -> Registry.named(entry.getKey()))
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Run \"lectern rules\" for a list."));
      } else {
        parameters(rule.get(), entry.getValue(), problems);
      }
    }
    List<Problem> sorted = new ArrayList<>(problems.all());
    sorted.sort((a, b) -> a.range().start().compareTo(b.range().start()));
    return sorted;
  }

  private static void group(String group, Setting setting, Problems problems) {
    for (Node.Entry stated : setting.parameters().values()) {
      problems.add(
          ProblemKind.UNKNOWN_KEY,
          stated.key().range(),
          "Only \"level\" can be set for the rules of the group "
              + Quote.of(group)
              + " together, not "
              + Quote.of(stated.key().text())
              + ".",
          "Set it for each rule by its ID, such as \""
              + Registry.firstOf(group).orElse(group)
              + "\".");
    }
    boolean isBlank = setting.levelRange().isEmpty() && !setting.isReset();
    if (isBlank && setting.parameters().isEmpty()) {
      problems.add(
          ProblemKind.BLANK,
          setting.range(),
          "The group " + Quote.of(group) + " requires a level.",
          "Write \"" + group + ": off\", or one of error, warning and note.");
    }
  }

  private static void parameters(Rule rule, Setting setting, Problems problems) {
    List<Parameter> known = rule.documentation().parameters();
    Suggestions suggestions = new Suggestions();
    for (Node.Entry stated : setting.parameters().values()) {
      String name = stated.key().text();
      Optional<Parameter> parameter =
          known.stream().filter(one -> one.name().equals(name)).findFirst();
      if (parameter.isPresent()) {
        read(parameter.get(), stated.value(), problems);
      } else {
        List<String> names = known.stream().map(Parameter::name).toList();
        problems.add(
            ProblemKind.UNKNOWN_KEY,
            stated.key().range(),
            "Unknown parameter " + Quote.of(name) + " of rule " + Quote.of(rule.id()) + ".",
            suggestions
                .nearest(name, names)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse(
                    names.isEmpty()
                        ? "Remove it; this rule has no parameters."
                        : "Its parameters are: " + String.join(", ", names) + "."));
      }
    }
  }

  private static void read(Parameter parameter, Node value, Problems problems) {
    Values values = new Values(problems);
    Label label = new Label.Phrase("\"" + parameter.name() + "\"");
    switch (parameter.kind()) {
      case NUMBER -> values.number(value, label);
      case NUMBERS -> values.list(values::number).read(value, label);
      case WORDS -> values.list(values::line).read(value, label);
    }
  }
}

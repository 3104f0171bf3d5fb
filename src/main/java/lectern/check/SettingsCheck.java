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
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/**
 * Looks whether what is said of rules can mean anything: whether the rules exist, have these
 * parameters, and can read their values. Shipped profiles are looked at by tests.
 */
public final class SettingsCheck {
  private SettingsCheck() {}

  /** What is wrong with the settings of a profile, in the order of the places. */
  public static List<Problem> problems(Profile profile) {
    Problems problems = new Problems();
    for (Map.Entry<String, Setting> entry : profile.settings().entrySet()) {
      if (Profiles.SHIPPED.contains(entry.getValue().range().file())) {
        continue;
      }
      Optional<Rule> rule = Registry.find(entry.getKey());
      if (rule.isEmpty()) {
        problems.add(
            ProblemKind.UNKNOWN_VALUE,
            entry.getValue().range(),
            "There is no rule " + Quote.of(entry.getKey()) + ".",
            Suggestion.nearest(entry.getKey(), Registry.ids())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("\"lectern rules\" lists them."));
      } else {
        parameters(rule.get(), entry.getValue(), problems);
      }
    }
    List<Problem> sorted = new ArrayList<>(problems.all());
    sorted.sort((a, b) -> a.range().start().compareTo(b.range().start()));
    return sorted;
  }

  private static void parameters(Rule rule, Setting setting, Problems problems) {
    List<Parameter> known = rule.documentation().parameters();
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
            "The rule " + Quote.of(rule.id()) + " has no parameter " + Quote.of(name) + ".",
            Suggestion.nearest(name, names)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse(
                    names.isEmpty()
                        ? "Remove it; the rule has none."
                        : "It has: " + String.join(", ", names) + "."));
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

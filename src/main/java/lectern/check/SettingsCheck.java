package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Subject;
import lectern.fields.Values;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Setting;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;
import lectern.source.Suggestion;

/**
 * Looks whether what is said of rules can mean anything: whether the rules exist, have these
 * parameters, and can read their values. Shipped profiles are looked at by tests.
 */
final class SettingsCheck {
  private SettingsCheck() {}

  /** What is wrong with the settings of a profile, in the order of the places. */
  static List<Fault> faults(Profile profile) {
    FaultList faults = new FaultList();
    for (Map.Entry<String, Setting> entry : profile.settings().entrySet()) {
      if (Profiles.SHIPPED.contains(entry.getValue().place().file())) {
        continue;
      }
      Optional<Rule> rule = Registry.find(entry.getKey());
      if (rule.isEmpty()) {
        faults.add(
            FaultKind.UNKNOWN_VALUE,
            entry.getValue().place(),
            "There is no rule " + Quote.of(entry.getKey()) + ".",
            Suggestion.nearest(entry.getKey(), Registry.ids())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("\"lectern rules\" lists them."));
      } else {
        parameters(rule.get(), entry.getValue(), faults);
      }
    }
    List<Fault> sorted = new ArrayList<>(faults.all());
    sorted.sort((a, b) -> a.place().start().compareTo(b.place().start()));
    return sorted;
  }

  private static void parameters(Rule rule, Setting setting, FaultList faults) {
    List<Parameter> known = rule.documentation().parameters();
    for (Node.Entry stated : setting.parameters().values()) {
      String name = stated.key().text();
      Optional<Parameter> parameter =
          known.stream().filter(one -> one.name().equals(name)).findFirst();
      if (parameter.isPresent()) {
        read(parameter.get(), stated.value(), faults);
      } else {
        List<String> names = known.stream().map(Parameter::name).toList();
        faults.add(
            FaultKind.UNKNOWN_KEY,
            stated.key().place(),
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

  private static void read(Parameter parameter, Node value, FaultList faults) {
    Values values = new Values(faults);
    Subject subject = new Subject.Phrase("\"" + parameter.name() + "\"");
    switch (parameter.kind()) {
      case NUMBER -> values.number(value, subject);
      case NUMBERS -> values.list(values::number).read(value, subject);
      case WORDS -> values.list(values::line).read(value, subject);
    }
  }
}

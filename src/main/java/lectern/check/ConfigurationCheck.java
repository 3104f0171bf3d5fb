package lectern.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.config.BrokenConfigurationException;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.config.Waiver;
import lectern.session.ProfileCache;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestions;

/** Validates the rules, rule settings and waivers of a configuration. */
public final class ConfigurationCheck {
  private ConfigurationCheck() {}

  /** Returns the problems of a configuration whose keys and values could be read. */
  public static List<Problem> problems(Configuration configuration) {
    Set<Problem> problems = new LinkedHashSet<>();
    for (FileSettings settings : configuration.allSettings()) {
      try {
        new ProfileCache(SettingsCheck::problems).of(settings, Optional.empty());
      } catch (BrokenConfigurationException e) {
        problems.addAll(e.problems());
      }
    }
    Suggestions suggestions = new Suggestions();
    for (Waiver waiver : configuration.waivers()) {
      if (!Registry.waivable().contains(waiver.rule())) {
        problems.add(unknown(waiver, suggestions));
      }
    }
    return List.copyOf(problems);
  }

  private static Problem unknown(Waiver waiver, Suggestions suggestions) {
    if (Registry.find(waiver.rule()).isPresent()) {
      return new Problem(
          ProblemKind.UNKNOWN_VALUE,
          waiver.range(),
          "Rule " + Quote.of(waiver.rule()) + " is about waivers and can't be waived.",
          "To turn it off, write \"" + waiver.rule() + ": off\" under \"rules\".");
    }
    return new Problem(
        ProblemKind.UNKNOWN_VALUE,
        waiver.range(),
        "Unknown rule " + Quote.of(waiver.rule()) + ".",
        suggestions
            .nearest(waiver.rule(), Registry.waivable())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Run \"lectern rules\" for a list."));
  }
}

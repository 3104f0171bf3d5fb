package lectern.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.config.BrokenPolicyException;
import lectern.config.Configuration;
import lectern.config.Policy;
import lectern.config.Waiver;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** Looks whether all that a configuration says of rules can mean anything, for whatever file. */
public final class ConfigurationCheck {
  private ConfigurationCheck() {}

  /** What is wrong with what a configuration wants; what is wrong with its form is told before. */
  public static List<Fault> faults(Configuration configuration) {
    Set<Fault> faults = new LinkedHashSet<>();
    for (Policy policy : configuration.policies()) {
      try {
        new Judges().of(policy, Optional.empty());
      } catch (BrokenPolicyException e) {
        faults.addAll(e.faults());
      }
    }
    for (Waiver waiver : configuration.waivers()) {
      if (!Registry.waivable().contains(waiver.rule())) {
        faults.add(unknown(waiver));
      }
    }
    return List.copyOf(faults);
  }

  private static Fault unknown(Waiver waiver) {
    if (Registry.find(waiver.rule()).isPresent()) {
      return new Fault(
          FaultKind.UNKNOWN_VALUE,
          waiver.place(),
          "The rule " + Quote.of(waiver.rule()) + " is about waivers and can't be waived.",
          "Turn it off under \"rules\" if you don't want it.");
    }
    return new Fault(
        FaultKind.UNKNOWN_VALUE,
        waiver.place(),
        "There is no rule " + Quote.of(waiver.rule()) + " that could be waived.",
        Suggestion.nearest(waiver.rule(), Registry.waivable())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("\"lectern rules\" lists them."));
  }
}

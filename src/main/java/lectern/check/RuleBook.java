package lectern.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Setting;
import lectern.profile.Source;
import lectern.source.FaultKind;

/** The rules that a profile puts in force. Made once for all proposals that the profile judges. */
final class RuleBook {
  /** A rule about proposals with its ruling. */
  record Entry(ProposalRule rule, Ruling ruling) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<FaultKind, Ruling> faults = new EnumMap<>(FaultKind.class);

  RuleBook(Profile profile) {
    for (Rule rule : Registry.RULES) {
      Optional<Setting> setting = profile.setting(rule.id());
      boolean on = setting.map(Setting::on).orElse(!rule.needsProfile());
      if (on) {
        add(rule, ruling(rule, setting));
      }
    }
  }

  private void add(Rule rule, Ruling ruling) {
    if (rule instanceof FaultRule faultRule) {
      faults.put(faultRule.kind(), ruling);
    }
    if (rule instanceof ProposalRule proposalRule) {
      entries.add(new Entry(proposalRule, ruling));
    }
  }

  private static Ruling ruling(Rule rule, Optional<Setting> setting) {
    Optional<Source> source = setting.map(Setting::source);
    return new Ruling(
        rule.id(),
        setting.flatMap(Setting::level).orElse(rule.level()),
        setting.map(Setting::parameters).orElse(Map.of()),
        source);
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<Ruling> of(FaultKind kind) {
    return Optional.ofNullable(faults.get(kind));
  }
}

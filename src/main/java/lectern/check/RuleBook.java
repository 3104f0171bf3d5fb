package lectern.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Setting;
import lectern.profile.Source;
import lectern.source.FaultKind;

/** The rules that a profile puts in force. Made once for all proposals that the profile judges. */
final class RuleBook {
  /**
   * A rule about proposals with its ruling.
   *
   * @param types the session types it is asked about; all when there are none
   */
  record Entry(ProposalRule rule, Ruling ruling, List<String> types) {}

  /**
   * A rule about several proposals with its ruling.
   *
   * @param types the session types it is asked about; all when there are none
   */
  record ProgrammeEntry(ProgrammeRule rule, Ruling ruling, List<String> types) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<ProgrammeEntry> programmeEntries = new ArrayList<>();
  private final Map<FaultKind, Ruling> faults = new EnumMap<>(FaultKind.class);
  private final Map<String, Ruling> rulings = new HashMap<>();
  private final Profile profile;

  RuleBook(Profile profile) {
    this.profile = profile;
    for (Rule rule : Registry.RULES) {
      Optional<Setting> setting = profile.setting(rule.id());
      boolean on = setting.map(Setting::on).orElse(!rule.needsProfile());
      if (on) {
        add(rule, ruling(rule, setting), setting.map(Setting::types).orElse(List.of()));
      }
    }
  }

  private void add(Rule rule, Ruling ruling, List<String> types) {
    rulings.put(rule.id(), ruling);
    if (rule instanceof FaultRule faultRule) {
      faults.put(faultRule.kind(), ruling);
    }
    if (rule instanceof ProposalRule proposalRule) {
      entries.add(new Entry(proposalRule, ruling, types));
    }
    if (rule instanceof ProgrammeRule programmeRule) {
      programmeEntries.add(new ProgrammeEntry(programmeRule, ruling, types));
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

  /** How a rule is in force; empty when it is off. */
  Optional<Ruling> ruling(String ruleId) {
    return Optional.ofNullable(rulings.get(ruleId));
  }

  List<ProgrammeEntry> programmeEntries() {
    return programmeEntries;
  }

  /** Whether what is said of some session types is said of a session of a type. */
  boolean concerns(List<String> types, Optional<String> type) {
    return profile.concerns(types, type);
  }

  Optional<Ruling> of(FaultKind kind) {
    return Optional.ofNullable(faults.get(kind));
  }
}

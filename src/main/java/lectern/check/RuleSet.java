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
import lectern.source.ProblemKind;

/** The rules that a profile turns on, with the settings of each. */
final class RuleSet {
  /**
   * A rule about single proposals.
   *
   * @param types the session types it applies to; all when there are none
   */
  record Entry(ProposalRule rule, RuleContext context, List<String> types) {}

  /**
   * A rule about several proposals.
   *
   * @param types the session types it applies to; all when there are none
   */
  record ProgrammeEntry(ProgrammeRule rule, RuleContext context, List<String> types) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<ProgrammeEntry> programmeEntries = new ArrayList<>();
  private final Map<ProblemKind, RuleContext> problemRules = new EnumMap<>(ProblemKind.class);
  private final Map<String, RuleContext> contexts = new HashMap<>();
  private final Profile profile;

  RuleSet(Profile profile) {
    this.profile = profile;
    for (Rule rule : Registry.RULES) {
      Optional<Setting> setting = rule.setting(profile);
      boolean on = setting.map(Setting::on).orElse(!rule.needsProfile());
      if (on) {
        add(rule, context(rule, setting), setting.map(Setting::types).orElse(List.of()));
      }
    }
  }

  private void add(Rule rule, RuleContext context, List<String> types) {
    contexts.put(rule.id(), context);
    if (rule instanceof ProblemRule problemRule) {
      problemRules.put(problemRule.kind(), context);
    }
    if (rule instanceof ProposalRule proposalRule) {
      entries.add(new Entry(proposalRule, context, types));
    }
    if (rule instanceof ProgrammeRule programmeRule) {
      programmeEntries.add(new ProgrammeEntry(programmeRule, context, types));
    }
  }

  private static RuleContext context(Rule rule, Optional<Setting> setting) {
    Optional<Source> source = setting.map(Setting::source);
    return new RuleContext(
        rule.id(),
        setting.flatMap(Setting::level).orElse(rule.level()),
        setting.map(Setting::parameters).orElse(Map.of()),
        source);
  }

  Profile profile() {
    return profile;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Returns the settings of a rule; empty when it is off. */
  Optional<RuleContext> context(String ruleId) {
    return Optional.ofNullable(contexts.get(ruleId));
  }

  List<ProgrammeEntry> programmeEntries() {
    return programmeEntries;
  }

  /** Returns whether a rule that applies to some session types applies to a session of a type. */
  boolean concerns(List<String> types, Optional<String> type) {
    return profile.concerns(types, type);
  }

  Optional<RuleContext> of(ProblemKind kind) {
    return Optional.ofNullable(problemRules.get(kind));
  }
}

package lectern.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.profile.FormatRow;
import lectern.profile.Profile;
import lectern.profile.Setting;
import lectern.proposal.ProposalKey;

/** The limits that the rules of a call set for a field, as sentences. */
final class CallLimits {
  private final Profile profile;
  private final Optional<String> type;

  CallLimits(Profile profile, Optional<String> type) {
    this.profile = profile;
    this.type = type;
  }

  /** The sentences about a field; none if no rule limits it. */
  List<String> of(ProposalKey key) {
    List<String> limits = new ArrayList<>();
    switch (key) {
      case TITLE -> add("content/title-length", "maximum", "At most %s characters.", limits);
      case DESCRIPTION -> add("content/description-length", "maximum", "At most %s words.", limits);
      case SPEAKERS -> {
        add("people/minimum", "minimum", "At least %s speakers.", limits);
        add("people/maximum", "maximum", "At most %s speakers.", limits);
        add("people/confirmed", "minimum", "At least %s confirmed.", limits);
        add("diversity/stakeholder", "minimum", "At least %s stakeholder groups.", limits);
        add("diversity/region", "minimum", "At least %s regional groups.", limits);
        add("diversity/gender", "minimum", "At least %s genders, where disclosed.", limits);
        add("diversity/organization", "minimum", "At least %s organizations.", limits);
      }
      case FORMAT -> {
        add("timing/allowed-minutes", "minutes", "Allowed length: %s minutes.", limits);
        for (FormatRow row : profile.formats()) {
          if (!row.minutes().isEmpty() && isOn("timing/allowed-minutes")) {
            limits.add(row.format() + " may also take " + minutes(row) + " minutes.");
          }
        }
      }
      default -> {}
    }
    return limits;
  }

  private static String minutes(FormatRow row) {
    return String.join(" or ", row.minutes().stream().map(String::valueOf).toList());
  }

  private boolean isOn(String rule) {
    return setting(rule).isPresent();
  }

  private Optional<Setting> setting(String rule) {
    return profile
        .settingOrGroup(rule)
        .filter(found -> found.on() && profile.concerns(found.types(), type));
  }

  private void add(String rule, String parameter, String sentence, List<String> limits) {
    setting(rule)
        .flatMap(found -> found.written(parameter))
        .ifPresent(value -> limits.add(sentence.replace("%s", value)));
  }
}

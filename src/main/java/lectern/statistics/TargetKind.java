package lectern.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import lectern.check.RuleContext;
import lectern.check.rules.timing.ActivityMinutes;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Setting;
import lectern.profile.Vocabulary;
import lectern.proposal.Person;
import lectern.session.DisclosedGender;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** The rules whose parameter is a target for every session. */
public enum TargetKind {
  FEWEST_SPEAKERS("people/minimum", "minimum", 0),
  MOST_SPEAKERS("people/maximum", "maximum", Integer.MAX_VALUE),
  STAKEHOLDER_GROUPS("diversity/stakeholder", "minimum", 2),
  REGIONAL_GROUPS("diversity/region", "minimum", 2),
  ORGANIZATIONS("diversity/organization", "minimum", 2),
  GENDERS("diversity/gender", "minimum", 2),
  YOUNG_SPEAKERS("diversity/youth", "minimum", 1),
  AUDIENCE_PARTICIPATION("timing/room-share", "percent", 33);

  private final String rule;
  private final String parameter;
  private final int otherwise;

  TargetKind(String rule, String parameter, int otherwise) {
    this.rule = rule;
    this.parameter = parameter;
    this.otherwise = otherwise;
  }

  /** The id of the rule. */
  public String rule() {
    return rule;
  }

  /** Returns whether the number of sessions that meet it reveals private data of people. */
  boolean isPrivate() {
    return this == GENDERS || this == YOUNG_SPEAKERS;
  }

  /** The target of a profile for sessions of a type, if it has one. */
  Optional<Target> of(Profile profile, Optional<String> type) {
    return profile
        .setting(rule)
        .filter(Setting::on)
        .filter(setting -> profile.concerns(setting.types(), type))
        .map(setting -> new Target(this, limit(setting), setting.types(), setting.source()));
  }

  private int limit(Setting setting) {
    return new RuleContext(rule, Level.NOTE, setting.parameters(), Optional.of(setting.source()))
        .number(parameter, otherwise);
  }

  /** Returns whether a number meets a limit. */
  boolean isMet(long number, int limit) {
    return this == MOST_SPEAKERS ? number <= limit : number >= limit;
  }

  String words(int limit) {
    return switch (this) {
      case FEWEST_SPEAKERS -> "at least " + Plural.of(limit, "speaker");
      case MOST_SPEAKERS -> "at most " + Plural.of(limit, "speaker");
      case STAKEHOLDER_GROUPS ->
          "at least " + Plural.of(limit, "stakeholder group") + " among the speakers";
      case REGIONAL_GROUPS ->
          "at least " + Plural.of(limit, "regional group") + " among the speakers";
      case ORGANIZATIONS -> "at least " + Plural.of(limit, "organization") + " among the speakers";
      case GENDERS -> "at least " + Plural.of(limit, "gender") + " among the speakers";
      case YOUNG_SPEAKERS -> "at least " + Plural.of(limit, "young speaker");
      case AUDIENCE_PARTICIPATION -> "at least " + limit + "% audience participation";
    };
  }

  /** The number in a session, if the values that it is counted from are known. */
  OptionalLong number(ProposalContext session) {
    return switch (this) {
      case FEWEST_SPEAKERS, MOST_SPEAKERS -> speakers(session, List::size);
      case STAKEHOLDER_GROUPS ->
          groups(session, Person::stakeholderGroup, session.vocabularies().stakeholderGroups());
      case REGIONAL_GROUPS ->
          groups(session, Person::regionalGroup, session.vocabularies().regionalGroups());
      case ORGANIZATIONS -> distinct(session, speaker -> speaker.organization().value());
      case GENDERS -> distinct(session, DisclosedGender::of);
      case YOUNG_SPEAKERS -> young(session);
      case AUDIENCE_PARTICIPATION -> audience(session);
    };
  }

  private static OptionalLong speakers(
      ProposalContext session, ToLongFunction<List<Person>> number) {
    List<Person> speakers = Speakers.of(session);
    return speakers.isEmpty() || !Speakers.areKnown(session)
        ? OptionalLong.empty()
        : OptionalLong.of(number.applyAsLong(speakers));
  }

  private static OptionalLong groups(
      ProposalContext session, Function<Person, Field<String>> field, Vocabulary groups) {
    return distinct(session, speaker -> field.apply(speaker).value().flatMap(groups::known));
  }

  /**
   * The number of different values, if that of every speaker is known. One speaker alone can't be
   * diverse, so that the rules report nothing either.
   */
  private static OptionalLong distinct(
      ProposalContext session, Function<Person, Optional<String>> value) {
    List<Person> speakers = Speakers.of(session);
    if (speakers.size() < 2) {
      return OptionalLong.empty();
    }
    Set<String> values = new HashSet<>();
    for (Person speaker : speakers) {
      Optional<String> known = value.apply(speaker);
      if (known.isEmpty()) {
        return OptionalLong.empty();
      }
      values.add(known.get().toLowerCase(Locale.ROOT));
    }
    return speakers(session, all -> values.size());
  }

  private static OptionalLong young(ProposalContext session) {
    boolean isKnown =
        Speakers.of(session).stream().allMatch(one -> one.youth().value().isPresent());
    return isKnown
        ? speakers(
            session, all -> all.stream().filter(one -> one.youth().value().orElse(false)).count())
        : OptionalLong.empty();
  }

  private static OptionalLong audience(ProposalContext session) {
    Optional<ActivityMinutes> agenda = ActivityMinutes.of(session);
    return agenda.isPresent()
        ? OptionalLong.of(agenda.get().audienceParticipation() * 100 / agenda.get().total())
        : OptionalLong.empty();
  }
}

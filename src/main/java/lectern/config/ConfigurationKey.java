package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.Stage;

/** The keys of a configuration. */
public enum ConfigurationKey implements TypedKey {
  PROFILE(
      "profile", "the profile that applies: the name of a built-in one, or the path of your own"),
  STAGE(
      "stage", "draft, submission, programme or report; by default each proposal's status decides"),
  TIME_ZONE(
      "time-zone",
      "the time zone of times without an offset, such as Europe/Warsaw; by default the profile's"),
  DAY_START(
      "day-start",
      "the time at which days of the programme begin, such as 04:00; by default the profile's"),
  INCLUDE("include", "the files that are proposals, as globs relative to this file's folder"),
  EXCLUDE("exclude", "files and folders to skip, as globs relative to this file's folder"),
  FAIL_ON(
      "fail-on",
      "the level from which on findings make \"check\" fail: error, warning, note or never; error by"
          + " default"),
  BASELINE(
      "baseline",
      "the baseline with the known findings of these files, relative to this file's folder"),
  SOURCES("sources", "public pages by short name, to cite as sources of rules"),
  RULES("rules", "level, parameters and source of rules and groups, on top of the profile"),
  OVERRIDES("overrides", "settings for some files; later overrides win"),
  WAIVERS("waivers", "accepted findings, each with a reason");

  static final KeySet ALL = KeySet.of("a configuration", values());

  private final String written;
  private final String meaning;

  ConfigurationKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** The type of a whole configuration. */
  public static ValueType.Keyed configuration() {
    return new ValueType.Keyed(ALL.owner(), List.of(values()));
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String noun() {
    return this == FAIL_ON ? "value of " + words() : TypedKey.super.noun();
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case PROFILE -> ValueType.Listed.PROFILE;
      case STAGE -> new ValueType.Choice(List.of(Stage.values()));
      case FAIL_ON -> new ValueType.Choice(List.of(FailOn.values()));
      case BASELINE -> ValueType.Simple.LINE;
      case TIME_ZONE -> ValueType.Simple.TIME_ZONE;
      case DAY_START -> ValueType.Simple.MORNING;
      case INCLUDE, EXCLUDE -> new ValueType.Items(ValueType.Simple.LINE);
      case SOURCES -> ValueType.Named.SOURCES;
      case RULES -> ValueType.Named.RULES;
      case OVERRIDES -> new ValueType.Items(OverrideKey.override());
      case WAIVERS -> new ValueType.Items(WaiverKey.waiver());
    };
  }
}

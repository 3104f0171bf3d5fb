package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.Stage;

/** The keys of an override. */
public enum OverrideKey implements TypedKey {
  FILES("files", "the files it applies to, as globs relative to the configuration's folder"),
  PROFILE("profile", "the profile that applies to these files"),
  STAGE("stage", "the stage whose requirements apply to these files"),
  TIME_ZONE("time-zone", "the time zone of times without an offset in these files"),
  DAY_START("day-start", "the time at which days of the programme begin for these files"),
  RULES("rules", "level, parameters and source of rules");

  static final KeySet ALL = KeySet.of("an override", values());

  private final String written;
  private final String meaning;

  OverrideKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** The type of an override. */
  static ValueType override() {
    return new ValueType.Keyed(ALL.owner(), List.of(values()));
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case FILES -> new ValueType.Needed(new ValueType.Items(ValueType.Simple.LINE));
      case PROFILE -> ValueType.Listed.PROFILE;
      case STAGE -> new ValueType.Choice(List.of(Stage.values()));
      case TIME_ZONE -> ValueType.Simple.TIME_ZONE;
      case DAY_START -> ValueType.Simple.MORNING;
      case RULES -> ValueType.Named.RULES;
    };
  }
}

package lectern.check;

import lectern.source.SourceRange;

/** The origin of an effective setting. */
public sealed interface SettingOrigin {

  /** The command line. */
  record Asked() implements SettingOrigin {}

  /** A configuration, at a range. */
  record Configured(SourceRange range, boolean byOverride) implements SettingOrigin {}

  /** The proposal itself, at a range. */
  record Stated(SourceRange range) implements SettingOrigin {}

  /** The default, because the proposal does not state it. */
  record Unstated() implements SettingOrigin {}

  /** Each proposal of a folder. */
  record Each() implements SettingOrigin {}
}

package lectern.check;

import lectern.source.SourceRange;

/** The origin of an effective setting. */
public sealed interface SettingOrigin {

  /** The command line. */
  record CommandLine() implements SettingOrigin {}

  /** A configuration, at a range. */
  record Configured(SourceRange range, boolean byOverride) implements SettingOrigin {}

  /** The proposal itself, at a range. */
  record Stated(SourceRange range) implements SettingOrigin {}

  /** The profile of a name. */
  record OfProfile(String name) implements SettingOrigin {}

  /** The default: the proposal does not state the setting. */
  record Default() implements SettingOrigin {}

  /** The individual proposals of a folder. */
  record Each() implements SettingOrigin {}
}

package lectern.check;

import lectern.source.SourceRange;

/** Why proposals are judged as they are. */
public sealed interface SettingOrigin {

  /** The command line asks for it. */
  record Asked() implements SettingOrigin {}

  /** A configuration says so, at a place. */
  record Configured(SourceRange range, boolean byOverride) implements SettingOrigin {}

  /** The proposal says so, at a place. */
  record Stated(SourceRange range) implements SettingOrigin {}

  /** The proposal does not say what would decide it. */
  record Unstated() implements SettingOrigin {}

  /** Each proposal decides for itself. */
  record Each() implements SettingOrigin {}
}

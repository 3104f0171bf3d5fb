package lectern.reference;

import lectern.check.SettingOrigin;
import lectern.output.Printable;
import lectern.profile.Profiles;
import lectern.source.SourceRange;

/** The origin of a setting as text. */
final class OriginText {
  private OriginText() {}

  /**
   * The file and line: {@code lectern.yaml:7}; the name of a shipped profile: {@code profile
   * igf-2021}.
   */
  static String of(SourceRange range) {
    return Profiles.SHIPPED.contains(range.file())
        ? "profile " + range.file()
        : Printable.line(range.file()) + ":" + range.start().line();
  }

  /**
   * The origin of the effective profile or stage.
   *
   * @param field the key of a proposal that sets it, unless the configuration or an option does
   */
  static String of(SettingOrigin origin, String field) {
    if (origin instanceof SettingOrigin.CommandLine) {
      return "command line";
    }
    if (origin instanceof SettingOrigin.Configured configured) {
      String by = configured.byOverride() ? "override" : "configuration";
      return by + " at " + of(configured.range());
    }
    if (origin instanceof SettingOrigin.Stated stated) {
      return "the proposal's \"" + field + "\" at " + of(stated.range());
    }
    if (origin instanceof SettingOrigin.OfProfile profile) {
      return "profile " + Printable.line(profile.name());
    }
    return origin instanceof SettingOrigin.Each
        ? "unless a proposal's \"" + field + "\" implies another"
        : "default; the proposal's \"" + field + "\" implies none";
  }
}

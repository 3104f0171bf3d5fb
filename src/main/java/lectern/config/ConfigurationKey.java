package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;
import lectern.proposal.Stage;

/** The keys of a configuration. */
public enum ConfigurationKey implements ShapedKey {
  PROFILE("profile", "the call whose rules apply: a shipped profile, or the path of one's own"),
  STAGE("stage", "draft, submission, programme or report; else each proposal's status decides"),
  INCLUDE("include", "the files that are proposals, as globs from this file's folder"),
  EXCLUDE("exclude", "files and folders that are not read, as globs from this file's folder"),
  SOURCES("sources", "public pages by a short name, for the sources of rules"),
  RULES("rules", "level, parameters and source of rules, on top of the profile"),
  OVERRIDES("overrides", "what else holds for some files, the later over the earlier"),
  WAIVERS("waivers", "findings that are accepted, with a reason");

  static final KeySet ALL = KeySet.of("a configuration", values());

  private final String written;
  private final String meaning;

  ConfigurationKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** What a configuration looks like. */
  public static Shape.Keyed configuration() {
    return new Shape.Keyed(ALL.owner(), List.of(values()));
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
  public Shape shape() {
    return switch (this) {
      case PROFILE -> Shape.Listed.PROFILE;
      case STAGE -> new Shape.Choice(List.of(Stage.values()));
      case INCLUDE, EXCLUDE -> new Shape.Items(Shape.Simple.LINE);
      case SOURCES -> Shape.Named.SOURCES;
      case RULES -> Shape.Named.RULES;
      case OVERRIDES -> new Shape.Items(OverrideKey.override());
      case WAIVERS -> new Shape.Items(WaiverKey.waiver());
    };
  }
}

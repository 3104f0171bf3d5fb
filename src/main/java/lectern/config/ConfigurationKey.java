package lectern.config;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;
import lectern.proposal.Stage;

/** The keys of a configuration. */
public enum ConfigurationKey implements ShapedKey {
  PROFILE(
      "profile",
      "the call whose rules apply: a shipped profile, or the path of one's own",
      Shape.Listed.PROFILE),
  STAGE(
      "stage",
      "draft, submission, programme or report; else each proposal's status decides",
      new Shape.Choice(List.of(Stage.values()))),
  INCLUDE(
      "include",
      "the files that are proposals, as globs from this file's folder",
      new Shape.Items(Shape.Simple.LINE)),
  EXCLUDE(
      "exclude",
      "files and folders that are not read, as globs from this file's folder",
      new Shape.Items(Shape.Simple.LINE)),
  SOURCES("sources", "public pages by a short name, for the sources of rules", Shape.Named.SOURCES),
  RULES("rules", "level, parameters and source of rules, on top of the profile", Shape.Named.RULES),
  OVERRIDES(
      "overrides",
      "what else holds for some files, the later over the earlier",
      new Shape.Items(OverrideKey.SHAPE)),
  WAIVERS("waivers", "findings that are accepted, with a reason", new Shape.Items(WaiverKey.SHAPE));

  static final KeySet ALL = KeySet.of("a configuration", values());

  /** What a configuration looks like. */
  public static final Shape.Keyed SHAPE = new Shape.Keyed(ALL.owner(), List.of(values()));

  private final String written;
  private final String meaning;
  private final Shape shape;

  ConfigurationKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
    return shape;
  }
}

package lectern.reference.schema;

import lectern.config.ConfigurationKey;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;

/** Whole schemas, in the dialect of 2020-12. */
public final class SchemaDocument {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaDocument() {}

  /**
   * The schema of a proposal, as JSON.
   *
   * @param profile the call whose lists its values are from
   */
  public static String proposal(Profile profile) {
    Definitions definitions = new Definitions();
    ShapeSchema shapes =
        new ShapeSchema(
            definitions,
            new ListedSchema(profile, false),
            key -> KeyDescriptions.description(key, profile),
            true);
    return text("Proposal", profile, shapes.keyed(ProposalKey.proposal()), definitions);
  }

  /**
   * The schema of a configuration, as JSON.
   *
   * @param profile the call whose session types its settings are about
   */
  public static String configuration(Profile profile) {
    Definitions definitions = new Definitions();
    ShapeSchema shapes =
        new ShapeSchema(
            definitions, new ListedSchema(profile, true), KeyDescriptions::description, false);
    return text(
        "Configuration", profile, shapes.keyed(ConfigurationKey.configuration()), definitions);
  }

  private static String text(
      String what, Profile profile, Subschema root, Definitions definitions) {
    String call = profile.name().equals(Profiles.GENERIC) ? "" : ", " + profile.title();
    return SchemaText.of(
        new Subschema()
            .with("$schema", DIALECT)
            .with("title", what + call)
            .with("description", "Made by \"lectern schema\".")
            .with(root)
            .with("$defs", definitions.all()));
  }
}

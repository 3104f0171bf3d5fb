package lectern.reference.schema;

import java.util.function.Function;
import lectern.config.ConfigurationKey;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalKey;

/** JSON Schemas of whole files, in the dialect of 2020-12. */
public final class SchemaDocument {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private SchemaDocument() {}

  /**
   * The schema of a proposal, as JSON.
   *
   * @param profile the call whose vocabularies its values are from
   */
  public static String proposal(Profile profile) {
    return text(
        "Proposal",
        profile,
        ProposalKey.proposal(),
        key -> Descriptions.of(key, profile),
        new LeafSchemas(profile.vocabularies(), false),
        true);
  }

  /**
   * The schema of a configuration, as JSON.
   *
   * @param profile the call whose session types its settings are about
   */
  public static String configuration(Profile profile) {
    return text(
        "Configuration",
        profile,
        ConfigurationKey.configuration(),
        Descriptions::of,
        new LeafSchemas(profile.vocabularies(), true),
        false);
  }

  private static String text(
      String title,
      Profile profile,
      ValueType.Keyed root,
      Function<TypedKey, String> description,
      LeafSchemas leaves,
      boolean blankItems) {
    Definitions definitions = new Definitions();
    Subschema keys = new TypeSchemas(definitions, leaves, description, blankItems).keyed(root);
    String call = profile.name().equals(Profiles.GENERIC) ? "" : ", " + profile.title();
    return new Subschema()
        .with("$schema", DIALECT)
        .with("title", title + call)
        .with("description", "Made by \"lectern schema\".")
        .with(keys)
        .with("$defs", definitions.all())
        .json();
  }
}

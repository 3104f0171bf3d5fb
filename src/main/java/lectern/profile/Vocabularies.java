package lectern.profile;

/** The vocabularies of a profile. */
public record Vocabularies(
    Vocabulary sessionTypes,
    Vocabulary themes,
    Vocabulary stakeholderGroups,
    Vocabulary regionalGroups,
    Vocabulary formats,
    Vocabulary layouts) {

  /** Empty vocabularies. */
  public static final Vocabularies NONE =
      new Vocabularies(
          Vocabulary.none("session type"),
          Vocabulary.none("theme"),
          Vocabulary.none("stakeholder group"),
          Vocabulary.none("regional group"),
          Vocabulary.none("format"),
          Vocabulary.none("layout"));
}

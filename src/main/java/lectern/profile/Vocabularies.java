package lectern.profile;

/** The vocabularies of a call. */
public record Vocabularies(
    Vocabulary sessionTypes,
    Vocabulary themes,
    Vocabulary stakeholderGroups,
    Vocabulary regionalGroups,
    Vocabulary formats,
    Vocabulary layouts) {}

package lectern.importing;

/**
 * A text that belongs to no field of a proposal.
 *
 * @param place the place in the imported file, such as {@code line 12} or {@code column "Fax"}
 */
public record UnassignedText(String place, String text) {}

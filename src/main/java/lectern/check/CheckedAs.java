package lectern.check;

import lectern.proposal.Stage;

/**
 * The profile and stage that a proposal was checked against.
 *
 * @param profile the name of the profile
 * @param stage the stage whose requirements apply
 */
public record CheckedAs(String profile, Stage stage) {}

package lectern.check;

import lectern.proposal.Stage;

/**
 * By what a proposal was judged.
 *
 * @param profile the name of the profile
 * @param stage how far it should be
 */
public record CheckedAs(String profile, Stage stage) {}

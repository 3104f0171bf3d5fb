/**
 * Proposals with their profiles, people, times and texts.
 *
 * <p>{@link lectern.session.ProposalLoader} loads files as {@link
 * lectern.session.ProposalContext}s, the input of rules. {@link lectern.session.Session}s are small
 * summaries for programme rules, exports and statistics.
 */
package lectern.session;

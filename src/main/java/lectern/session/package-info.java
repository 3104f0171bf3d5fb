/**
 * Proposals together with the profile that applies to them: people, times and texts.
 *
 * <p>Files and their settings enter {@link lectern.session.ProposalLoader}; {@link
 * lectern.session.ProposalContext}s, and {@link lectern.session.Session}s so small that thousands
 * fit in memory, leave for rules, exports and figures.
 */
package lectern.session;

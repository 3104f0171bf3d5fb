/**
 * Proposals in the small form in which thousands fit in memory together, for the rules about
 * several of them. Examined proposals enter, a {@link lectern.check.session.Programme} leaves.
 */
package lectern.check.session;

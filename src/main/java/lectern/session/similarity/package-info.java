/**
 * Near-duplicate detection by sketches of word shingles.
 *
 * <p>The texts of proposals enter; pairs of similar proposals leave.
 */
package lectern.session.similarity;

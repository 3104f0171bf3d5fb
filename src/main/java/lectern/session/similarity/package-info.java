/** Near-duplicate detection by sketches of word shingles. */
package lectern.session.similarity;

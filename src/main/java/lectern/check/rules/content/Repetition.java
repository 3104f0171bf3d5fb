package lectern.check.rules.content;

/**
 * A passage that stands in two places.
 *
 * @param text the number of the text in which it stands a second time
 * @param word the first word of the passage there
 * @param words how many words it has
 * @param earlier the number of the text in which it stood before, which may be the same
 */
record Repetition(int text, int word, int words, int earlier) {}

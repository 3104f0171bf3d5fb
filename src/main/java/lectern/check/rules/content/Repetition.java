package lectern.check.rules.content;

/**
 * A passage that occurs twice.
 *
 * @param text the index of the text with the second occurrence
 * @param word the index of the first word of the second occurrence
 * @param words the length in words
 * @param earlier the index of the text with the first occurrence, which may be the same
 */
record Repetition(int text, int word, int words, int earlier) {}

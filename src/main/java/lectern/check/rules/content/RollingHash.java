package lectern.check.rules.content;

import lectern.session.TokenizedText;

/**
 * A polynomial rolling hash of a fixed number of consecutive words, as in the Rabin–Karp algorithm.
 */
final class RollingHash {
  /** The base of the polynomial; odd, so that no power of it is zero modulo 2<sup>64</sup>. */
  static final long BASE = 0x9E3779B97F4A7C15L;

  private final TokenizedText words;
  private final int length;
  private final long leaving;
  private long hash;
  private int next = -1;

  RollingHash(TokenizedText words, int length) {
    this.words = words;
    this.length = length;
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    leaving = power;
  }

  /**
   * Returns the hash of the window that begins at a word. Takes constant time if the words are
   * asked for in sequence.
   *
   * @param word the index of the first word of a whole window
   */
  long at(int word) {
    if (word == next) {
      hash = hash * BASE + words.hash(word + length - 1) - leaving * words.hash(word - 1);
    } else {
      hash = 0;
      for (int i = word; i < word + length; i++) {
        hash = hash * BASE + words.hash(i);
      }
    }
    next = word + 1;
    return hash;
  }
}

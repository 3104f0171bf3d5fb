package lectern.check.rules.content;

import lectern.session.TokenizedText;

/** The hash of so many words in a row, carried on from one word to the next. */
final class RollingHash {
  /** Odd, so that no word is lost in the hash. */
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
   * The hash of the words from one on. Quick when asked for one word after the other.
   *
   * @param word followed by as many as are hashed
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

package lectern.check.rules.content;

import java.util.List;
import lectern.session.TokenizedText;

/**
 * Tells quickly of nearly all texts that no passage stands in them twice, so that {@link
 * Repetitions} need not look.
 *
 * <p>Of each text the hashes of all blocks of so many words are remembered, one block after the
 * other, and those of the paragraphs. A passage that is twice as long has such a block in it; where
 * it stands again, the words at some place have the hash of that block.
 */
final class RepetitionSieve {
  private static final int BLOCK = Repetitions.PASSAGE / 2;
  private static final int BASE = 0x9E3779B1;
  private static final int LEAVING = power(BLOCK);

  private final int[] seen;
  private boolean found;

  private RepetitionSieve(int blocks) {
    seen = new int[Integer.highestOneBit(blocks) * 8];
  }

  /** Whether a passage or a paragraph may stand in the texts twice. */
  static boolean mayHaveRepetitions(List<TokenizedText> texts) {
    int blocks = 1;
    for (TokenizedText text : texts) {
      blocks += text.count() / BLOCK + text.count() / Repetitions.PARAGRAPH;
    }
    RepetitionSieve sieve = new RepetitionSieve(blocks);
    for (int i = 0; i < texts.size() && !sieve.found; i++) {
      sieve.read(texts.get(i));
    }
    return sieve.found;
  }

  private static int power(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  private void read(TokenizedText words) {
    int block = 0;
    int paragraph = 0;
    int begin = 0;
    int end = BLOCK - 1;
    for (int i = 0; i < words.count(); i++) {
      if (words.beginsParagraph(i)) {
        lookForParagraph(paragraph, i - begin);
        paragraph = 0;
        begin = i;
      }
      int hash = words.hash(i);
      paragraph = paragraph * BASE + hash;
      block = block * BASE + hash - (i < BLOCK ? 0 : LEAVING * words.hash(i - BLOCK));
      if (i == end) {
        look(block, true);
        end += BLOCK;
      } else if (i >= BLOCK) {
        look(block, false);
      }
    }
    lookForParagraph(paragraph, words.count() - begin);
  }

  private void lookForParagraph(int hash, int words) {
    if (words >= Repetitions.PARAGRAPH) {
      look(~hash, true);
    }
  }

  /** Looks whether a hash is known, and remembers it if it is to be. */
  private void look(int hash, boolean remembers) {
    int known = hash == 0 ? 1 : hash;
    int slot = (known >>> 16 ^ known) & (seen.length - 1);
    while (seen[slot] != 0 && seen[slot] != known) {
      slot = (slot + 1) & (seen.length - 1);
    }
    found |= seen[slot] == known;
    if (remembers) {
      seen[slot] = known;
    }
  }
}

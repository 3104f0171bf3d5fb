package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.session.TokenizedText;

/**
 * Finds passages that occur twice in some texts: {@value #PASSAGE} or more consecutive words, or a
 * whole paragraph of at least {@value #PARAGRAPH}. Passages are found by a rolling hash, as in the
 * Rabin–Karp algorithm, in time linear in the length of the texts.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Rabin%E2%80%93Karp_algorithm">Rabin–Karp
 *     algorithm</a>
 */
final class Repetitions {
  static final int PASSAGE = 20;
  static final int PARAGRAPH = 8;

  private static final Comparator<Repetition> BY_POSITION =
      (a, b) -> {
        int text = Integer.compare(a.text(), b.text());
        return text != 0 ? text : Integer.compare(a.word(), b.word());
      };

  private record Position(int text, int word) {}

  private final List<TokenizedText> texts;
  private final PassageTable passages;
  private final Map<Long, Position> paragraphs = new HashMap<>();
  private final List<Repetition> found = new ArrayList<>();

  private Repetitions(List<TokenizedText> texts) {
    this.texts = texts;
    int words = 0;
    for (TokenizedText text : texts) {
      words += text.count();
    }
    passages = new PassageTable(words);
  }

  /** Returns the repetitions in the order of their second occurrences. */
  static List<Repetition> in(List<TokenizedText> texts) {
    Repetitions repetitions = new Repetitions(texts);
    for (int text = 0; text < texts.size(); text++) {
      repetitions.findParagraphs(text, repetitions.findPassages(text));
    }
    repetitions.found.sort(BY_POSITION);
    return repetitions.found;
  }

  /**
   * Finds the repeated passages of one text.
   *
   * @return for each word, whether it belongs to a repeated passage
   */
  private boolean[] findPassages(int text) {
    TokenizedText words = texts.get(text);
    boolean[] repeated = new boolean[words.count()];
    RollingHash hash = new RollingHash(words, PASSAGE);
    int word = 0;
    while (word + PASSAGE <= words.count()) {
      long key = hash.at(word);
      int slot = passages.find(key);
      int length = slot < 0 ? 0 : length(slot, text, word);
      if (length >= PASSAGE) {
        found.add(new Repetition(text, word, length, passages.text(slot)));
        Arrays.fill(repeated, word, word + length, true);
        word += length;
      } else {
        if (slot < 0) {
          passages.add(key, text, word);
        }
        word++;
      }
    }
    return repeated;
  }

  /**
   * Returns the number of equal words from an earlier passage and from a word on, without overlap.
   */
  private int length(int slot, int text, int word) {
    TokenizedText words = texts.get(text);
    int earlier = passages.word(slot);
    TokenizedText before = texts.get(passages.text(slot));
    int bound = words.count() - word;
    bound =
        Math.min(bound, passages.text(slot) == text ? word - earlier : before.count() - earlier);
    int length = 0;
    while (length < bound && words.isSame(word + length, before, earlier + length)) {
      length++;
    }
    return length;
  }

  private void findParagraphs(int text, boolean[] repeated) {
    TokenizedText words = texts.get(text);
    int start = 0;
    while (start < words.count()) {
      long hash = 0;
      int end = start;
      do {
        hash = hash * RollingHash.BASE + words.hash(end);
        end++;
      } while (end < words.count() && !words.beginsParagraph(end));
      int length = end - start;
      if (length >= PARAGRAPH && length < PASSAGE && !repeated[start]) {
        Optional<Position> before =
            Optional.ofNullable(paragraphs.putIfAbsent(hash, new Position(text, start)));
        if (before.isPresent() && isSame(before.get(), text, start, length)) {
          found.add(new Repetition(text, start, length, before.get().text()));
        }
      }
      start = end;
    }
  }

  private boolean isSame(Position before, int text, int word, int length) {
    TokenizedText earlier = texts.get(before.text());
    int end = before.word() + length;
    if (end > earlier.count() || (end < earlier.count() && !earlier.beginsParagraph(end))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!texts.get(text).isSame(word + i, earlier, before.word() + i)) {
        return false;
      }
    }
    return true;
  }
}

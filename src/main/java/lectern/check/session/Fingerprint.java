package lectern.check.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.check.Examination;
import lectern.check.Words;

/**
 * What the text of a proposal is recognized by: a number for each different run of three words,
 * with the passages that the run occurs in.
 *
 * <p>Of a long text only the runs with the smallest numbers are kept. As the numbers are spread
 * evenly over all runs and are the same in every text, likeness is exact up to that length and a
 * close estimate above it.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class Fingerprint {
  /** How many runs are kept. */
  static final int LONGEST = 1024;

  /** Greater than the number of any run. */
  static final int END = Integer.MAX_VALUE;

  private static final int EVERY_PASSAGE = -1;

  private static final int HASHED = 4;

  private final int[] runs;
  private final short[] passages;
  private final int last;

  /**
   * Takes over what it is given.
   *
   * @param runs ascending, each once
   * @param passages for each run a bit for each {@link Passage} that it occurs in
   * @param isCut whether the text has runs with greater numbers
   */
  Fingerprint(int[] runs, short[] passages, boolean isCut) {
    this.runs = runs;
    this.passages = passages;
    this.last = isCut ? runs[runs.length - 1] : END;
  }

  static Fingerprint of(Examination examination) {
    List<WordRuns.Text> texts = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      for (Words text : passage.texts(examination)) {
        texts.add(new WordRuns.Text(passage, text));
      }
    }
    return WordRuns.fingerprint(texts);
  }

  /** How many runs it has. */
  public int size() {
    return runs.length;
  }

  /** One of its runs, the smallest of which is at 0. */
  public int run(int index) {
    return runs[index];
  }

  /**
   * How much of their text two proposals share: the runs that both have, of those that either has.
   *
   * @return per cent, rounded down, so that 100 means all; 0 where there is no text
   */
  public int percentOf(Fingerprint other) {
    return percentOf(other, EVERY_PASSAGE);
  }

  /** The same passage by passage, for the passages that share something. */
  public Map<Passage, Integer> passagesOf(Fingerprint other) {
    Map<Passage, Integer> percents = new EnumMap<>(Passage.class);
    for (Passage passage : Passage.values()) {
      int percent = percentOf(other, passage.bit());
      if (percent > 0) {
        percents.put(passage, percent);
      }
    }
    return percents;
  }

  private int percentOf(Fingerprint other, int chosen) {
    int limit = Math.min(last, other.last);
    int shared = 0;
    int all = 0;
    int i = 0;
    int j = 0;
    int mine = at(0, limit);
    int theirs = other.at(0, limit);
    while (mine != END || theirs != END) {
      boolean isMine = mine <= theirs && (passages[i] & chosen) != 0;
      boolean isTheirs = theirs <= mine && (other.passages[j] & chosen) != 0;
      shared += isMine && isTheirs ? 1 : 0;
      all += isMine || isTheirs ? 1 : 0;
      int least = Math.min(mine, theirs);
      mine = mine == least ? at(++i, limit) : mine;
      theirs = theirs == least ? other.at(++j, limit) : theirs;
    }
    return all == 0 ? 0 : (int) (shared * 100L / all);
  }

  private int at(int index, int limit) {
    return index < runs.length && runs[index] <= limit ? runs[index] : END;
  }

  /** Whether both have the same runs in the same passages. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && last == that.last
        && Arrays.equals(runs, that.runs)
        && Arrays.equals(passages, that.passages);
  }

  @Override
  public int hashCode() {
    // The smallest runs tell nearly all texts apart.
    int hash = runs.length;
    for (int i = 0; i < Math.min(runs.length, HASHED); i++) {
      hash = 31 * hash + runs[i];
    }
    return hash;
  }
}

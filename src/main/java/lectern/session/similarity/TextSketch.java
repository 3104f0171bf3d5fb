package lectern.session.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.session.ProposalContext;
import lectern.session.TokenizedText;

/**
 * What the text of a proposal is recognized by: a number for each run of three words, with the
 * passage that it occurs in. The numbers are spread evenly over all runs, and are the same in every
 * text.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class TextSketch {
  /** The number of different shingles that are kept of a text: those with the smallest hashes. */
  static final int LONGEST = 1024;

  /** More are counted faster in order. */
  private static final int MANY = 64;

  private final int[] runs;
  private final short[] passages;
  private final boolean isLong;
  private final int sum;
  // Most texts are like no other, and nobody asks for their runs in order.
  private Optional<BottomKSketch> ordered;

  private TextSketch(int[] runs, short[] passages, Optional<BottomKSketch> ordered) {
    this.runs = runs;
    this.passages = passages;
    this.isLong = ordered.isPresent();
    this.sum = sum(runs);
    this.ordered = ordered;
  }

  /**
   * The fingerprint of runs, which it takes over.
   *
   * @param runs in the order of the text, none of them the greatest of all numbers
   * @param passages for each run the bit of its {@link TextField}
   */
  static TextSketch of(int[] runs, short[] passages) {
    if (runs.length <= LONGEST) {
      return new TextSketch(runs, passages, Optional.empty());
    }
    BottomKSketch smallest = BottomKSketch.of(runs, passages, LONGEST);
    return new TextSketch(smallest.runs(), smallest.passages(), Optional.of(smallest));
  }

  public static TextSketch of(ProposalContext context) {
    List<Shingles.Text> texts = new ArrayList<>();
    for (TextField field : TextField.values()) {
      for (TokenizedText text : field.texts(context)) {
        texts.add(new Shingles.Text(field, text));
      }
    }
    return Shingles.sketch(texts);
  }

  private static int sum(int[] runs) {
    int sum = 0;
    for (int run : runs) {
      sum += run;
    }
    return sum;
  }

  private synchronized BottomKSketch ordered() {
    if (ordered.isEmpty()) {
      ordered = Optional.of(BottomKSketch.of(runs, passages, LONGEST));
    }
    return ordered.get();
  }

  /** The number of its different shingles; of a long text the number that is kept. */
  int size() {
    return ordered().size();
  }

  /** Returns whether it has so many different runs. */
  public boolean hasAtLeast(int number) {
    if (number > MANY || isLong) {
      return size() >= number;
    }
    int[] seen = new int[number];
    int different = 0;
    for (int i = 0; i < runs.length && different < number; i++) {
      int before = 0;
      while (before < different && seen[before] != runs[i]) {
        before++;
      }
      if (before == different) {
        seen[different++] = runs[i];
      }
    }
    return different == number;
  }

  /**
   * A sample of its runs: those with the smallest numbers.
   *
   * @param about how many there are on average; a text that has fewer has all in its sample
   * @return ascending, each once
   */
  int[] sample(int about) {
    if (isLong || runs.length <= about) {
      return smallest(about);
    }
    long share = (about * (1L << Integer.SIZE)) / runs.length;
    int bound = (int) (Integer.MIN_VALUE + share);
    int[] sample = new int[2 * about];
    int count = 0;
    for (int run : runs) {
      if (run < bound) {
        if (count == sample.length) {
          sample = Arrays.copyOf(sample, count * 2);
        }
        sample[count++] = run;
      }
    }
    int different = differentAtFront(sample, count);
    // In a text that repeats itself too few are below the bound, or one many times.
    return different < about * 3 / 4 ? smallest(about) : Arrays.copyOf(sample, different);
  }

  private int[] smallest(int most) {
    int[] all = ordered().runs();
    return Arrays.copyOf(all, Math.min(all.length, most));
  }

  private static int differentAtFront(int[] numbers, int count) {
    Arrays.sort(numbers, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[different++] = numbers[i];
      }
    }
    return different;
  }

  /**
   * How much of their text two proposals share: the runs that both have, of those that either has.
   *
   * @return per cent, rounded down, so that 100 means all; 0 where there is no text
   */
  public int percentOf(TextSketch other) {
    return ordered().percentOf(other.ordered(), BottomKSketch.EVERY_PASSAGE);
  }

  /** The same passage by passage, for the passages that share something. */
  public Map<TextField, Integer> passagesOf(TextSketch other) {
    Map<TextField, Integer> percents = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      int percent = ordered().percentOf(other.ordered(), field.bit());
      if (percent > 0) {
        percents.put(field, percent);
      }
    }
    return percents;
  }

  /** Returns whether both have the same runs in the same order and passages. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch that
        && isLong == that.isLong
        && sum == that.sum
        && Arrays.equals(runs, that.runs)
        && Arrays.equals(passages, that.passages);
  }

  @Override
  public int hashCode() {
    return sum;
  }
}

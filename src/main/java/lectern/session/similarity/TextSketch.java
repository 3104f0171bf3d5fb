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
 * The sketch of a proposal's text, for similarity estimation: the hashes of its shingles, which are
 * sequences of three words, each with the field that contains it.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents (1997)</a>
 */
public final class TextSketch {
  /** The maximum number of distinct shingles of a text: those with the smallest hashes are kept. */
  static final int MAX_SIZE = 1024;

  /** Up to this number, distinct shingles are counted without sorting. */
  private static final int MANY = 64;

  private final int[] shingles;
  private final short[] fields;
  private final boolean isLong;
  private final int sum;
  // Computed on first use, since most texts are similar to no other.
  private Optional<BottomKSketch> ordered;

  private TextSketch(int[] shingles, short[] fields, Optional<BottomKSketch> ordered) {
    this.shingles = shingles;
    this.fields = fields;
    this.isLong = ordered.isPresent();
    this.sum = sum(shingles);
    this.ordered = ordered;
  }

  /**
   * Creates a sketch, which owns the arrays.
   *
   * @param shingles the hashes in the order of the text, each less than {@link Integer#MAX_VALUE}
   * @param fields for each hash the bit of its {@link TextField}
   */
  static TextSketch of(int[] shingles, short[] fields) {
    if (shingles.length <= MAX_SIZE) {
      return new TextSketch(shingles, fields, Optional.empty());
    }
    BottomKSketch smallest = BottomKSketch.of(shingles, fields, MAX_SIZE);
    return new TextSketch(smallest.shingles(), smallest.fields(), Optional.of(smallest));
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

  private static int sum(int[] shingles) {
    int sum = 0;
    for (int shingle : shingles) {
      sum += shingle;
    }
    return sum;
  }

  private synchronized BottomKSketch ordered() {
    if (ordered.isEmpty()) {
      ordered = Optional.of(BottomKSketch.of(shingles, fields, MAX_SIZE));
    }
    return ordered.get();
  }

  /** The number of distinct shingles; of a long text, the number kept. */
  int size() {
    return ordered().size();
  }

  /** Returns whether there are at least so many distinct shingles. */
  public boolean hasAtLeast(int number) {
    if (number > MANY || isLong) {
      return size() >= number;
    }
    int[] seen = new int[number];
    int different = 0;
    for (int i = 0; i < shingles.length && different < number; i++) {
      int before = 0;
      while (before < different && seen[before] != shingles[i]) {
        before++;
      }
      if (before == different) {
        seen[different++] = shingles[i];
      }
    }
    return different == number;
  }

  /**
   * Returns a sample of the shingles: those with the smallest hashes.
   *
   * @param about the average size; the sample of a text with fewer shingles has all
   * @return distinct hashes in ascending order
   */
  int[] sample(int about) {
    if (isLong || shingles.length <= about) {
      return smallest(about);
    }
    long share = (about * (1L << Integer.SIZE)) / shingles.length;
    int bound = (int) (Integer.MIN_VALUE + share);
    int[] sample = new int[2 * about];
    int count = 0;
    for (int shingle : shingles) {
      if (shingle < bound) {
        if (count == sample.length) {
          sample = Arrays.copyOf(sample, count * 2);
        }
        sample[count++] = shingle;
      }
    }
    int different = differentAtFront(sample, count);
    // A repetitive text has too few distinct hashes below the bound.
    return different < about * 3 / 4 ? smallest(about) : Arrays.copyOf(sample, different);
  }

  private int[] smallest(int most) {
    int[] all = ordered().shingles();
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
   * Returns the Jaccard similarity of two texts.
   *
   * @return percent, rounded down; 0 if there is no text
   */
  public int percentOf(TextSketch other) {
    return ordered().percentOf(other.ordered(), BottomKSketch.EVERY_FIELD);
  }

  /** The similarity of each field, for the fields with any. */
  public Map<TextField, Integer> percentsByField(TextSketch other) {
    Map<TextField, Integer> percents = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      int percent = ordered().percentOf(other.ordered(), field.bit());
      if (percent > 0) {
        percents.put(field, percent);
      }
    }
    return percents;
  }

  /** Returns whether both have the same shingles in the same order and fields. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch that
        && isLong == that.isLong
        && sum == that.sum
        && Arrays.equals(shingles, that.shingles)
        && Arrays.equals(fields, that.fields);
  }

  @Override
  public int hashCode() {
    return sum;
  }
}

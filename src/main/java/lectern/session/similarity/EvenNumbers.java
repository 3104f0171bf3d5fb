package lectern.session.similarity;

import java.util.Arrays;

/** Sorts numbers that are spread evenly, as hashes are, in time proportional to their count. */
final class EvenNumbers {
  private static final int BITS = 48;

  /** With more in one place the numbers are not spread evenly. */
  private static final int FEW = 16;

  private EvenNumbers() {}

  /**
   * The first of some numbers in ascending order.
   *
   * @param numbers of 48 bits with their sign; they may be moved about in place
   */
  static long[] sorted(long[] numbers, int count) {
    int shift = BITS - Integer.SIZE + Integer.numberOfLeadingZeros(count);
    int[] ends = new int[(1 << (BITS - shift)) + 1];
    int most = 0;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, ++ends[place(numbers[i], shift) + 1]);
    }
    if (most > FEW) {
      Arrays.sort(numbers, 0, count);
      return Arrays.copyOf(numbers, count);
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    long[] sorted = new long[count];
    for (int i = 0; i < count; i++) {
      sorted[ends[place(numbers[i], shift)]++] = numbers[i];
    }
    sortNearlySorted(sorted);
    return sorted;
  }

  private static int place(long number, int shift) {
    return (int) ((number + (1L << (BITS - 1))) >>> shift);
  }

  private static void sortNearlySorted(long[] numbers) {
    for (int i = 1; i < numbers.length; i++) {
      long number = numbers[i];
      int to = i;
      while (to > 0 && numbers[to - 1] > number) {
        numbers[to] = numbers[to - 1];
        to--;
      }
      numbers[to] = number;
    }
  }
}

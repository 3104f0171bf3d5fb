package lectern.source.yaml;

/**
 * Counts the values of a file. What is made of a file takes time and memory by the value, and an
 * alias repeats in a few bytes as many as its anchor has.
 */
final class ValueCount {
  private final int limit;
  private int count;

  ValueCount(int limit) {
    this.limit = limit;
  }

  int count() {
    return count;
  }

  void add(int values) {
    count += values;
  }

  /** Whether there are more values than the limit. */
  boolean isTooGreat() {
    return count > limit;
  }
}

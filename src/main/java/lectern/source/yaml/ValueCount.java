package lectern.source.yaml;

/** A counter of the values of a file, which limits the expansion of aliases. */
final class ValueCount {
  private final int limit;
  private int count;

  ValueCount(int limit) {
    this.limit = limit;
  }

  /** Returns the number of values so far. */
  int count() {
    return count;
  }

  /** Adds a number of values. */
  void add(int values) {
    count += values;
  }

  /** Returns whether there are more values than the limit. */
  boolean isTooGreat() {
    return count > limit;
  }
}

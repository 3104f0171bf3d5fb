package lectern.statistics;

/** A figure in a table, or its substitute if it is suppressed. */
public sealed interface Cell {
  /** The smallest count of people that is published; fewer people could be identified. */
  int FEW = 5;

  /** The text in a table. */
  String text();

  /** Returns whether the figure is suppressed. */
  default boolean isSuppressed() {
    return true;
  }

  /** Returns whether it is the figure 0. */
  default boolean isZero() {
    return false;
  }

  /** The length of its bar; 0 if the figure is suppressed. */
  default long barred() {
    return 0;
  }

  /** A figure. */
  record Figure(long number) implements Cell {
    @Override
    public String text() {
      return Long.toString(number);
    }

    @Override
    public boolean isSuppressed() {
      return false;
    }

    @Override
    public boolean isZero() {
      return number == 0;
    }

    @Override
    public long barred() {
      return number;
    }
  }

  /** A count from 1 to 4, suppressed because so few people could be identified. */
  record Few() implements Cell {
    @Override
    public String text() {
      return "<" + FEW;
    }
  }

  /**
   * A figure suppressed because a count of few people could be computed from it.
   *
   * @param least the lower bound that follows from the other figures
   */
  record AtLeast(long least) implements Cell {
    @Override
    public String text() {
      return least + "+";
    }
  }

  /** A figure that is suppressed whatever it is. */
  record Hidden() implements Cell {
    @Override
    public String text() {
      return "hidden";
    }
  }

  /** The place of a figure that a programme does not have. */
  record None() implements Cell {
    @Override
    public String text() {
      return "-";
    }

    @Override
    public boolean isSuppressed() {
      return false;
    }
  }
}

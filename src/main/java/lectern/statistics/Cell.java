package lectern.statistics;

/** One figure, or what is published instead of it. */
public sealed interface Cell {
  /** The least number of people of one gender that is published; fewer could be recognized. */
  int FEW = 5;

  /** As tables show it. */
  String text();

  /** Tells whether a figure is kept back. */
  default boolean isSuppressed() {
    return true;
  }

  /** The length of its bar; 0 where the figure is kept back. */
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
    public long barred() {
      return number;
    }
  }

  /** Some, but so few that they could be recognized. */
  record Few() implements Cell {
    @Override
    public String text() {
      return "<" + FEW;
    }
  }

  /**
   * Kept back because a figure that stands for few could be computed from it.
   *
   * @param least what follows already from the other figures
   */
  record AtLeast(long least) implements Cell {
    @Override
    public String text() {
      return least + "+";
    }
  }
}

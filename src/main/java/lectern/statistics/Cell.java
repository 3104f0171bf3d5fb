package lectern.statistics;

/** One figure, or what may be told instead of it. */
public sealed interface Cell {
  /** From this number on the people of one gender are told; fewer could be recognized. */
  int FEW = 5;

  /** As tables show it. */
  String text();

  /** Whether a figure is kept back. */
  default boolean isSuppressed() {
    return true;
  }

  /** What a bar shows of it; 0 where the figure is kept back. */
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
   * @param least what follows already from what is told
   */
  record AtLeast(long least) implements Cell {
    @Override
    public String text() {
      return least + "+";
    }
  }
}

package lectern.statistics;

/**
 * The share of a figure in a whole.
 *
 * @param figure at most {@code whole}
 * @param whole more than 0
 */
public record Percentage(long figure, long whole) {

  /** Whole percent, rounded; but neither 0% nor 100% unless that is exact. */
  public String text() {
    long rounded = rounded();
    if (rounded == 0 && figure > 0) {
      return "<1%";
    }
    return rounded == 100 && figure < whole ? ">99%" : rounded + "%";
  }

  /** Percent, rounded to whole ones. */
  public long rounded() {
    return (200 * figure + whole) / (2 * whole);
  }

  /** Percent, rounded to one decimal. */
  public double percent() {
    return Math.round(1000.0 * figure / whole) / 10.0;
  }
}

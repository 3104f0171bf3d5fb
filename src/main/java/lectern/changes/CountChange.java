package lectern.changes;

/**
 * A number of people on stage that changed.
 *
 * @param value the group or other value that the people share; empty for all people
 */
public record CountChange(Measure measure, String value, int before, int after) {

  /** The sum of this and another number of the same value, under the label of this one. */
  CountChange plus(CountChange other) {
    return new CountChange(measure, value, before + other.before, after + other.after);
  }
}

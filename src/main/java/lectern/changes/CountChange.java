package lectern.changes;

/**
 * There are more or fewer people of a kind on stage.
 *
 * @param value the group or other value; empty for everybody
 * @param before how many there were
 * @param after how many there are
 */
public record CountChange(Measure measure, String value, int before, int after) {}

package lectern.changes;

/**
 * A number of people on stage that changed.
 *
 * @param value the group or other value that the people share; empty for all people
 */
public record CountChange(Measure measure, String value, int before, int after) {}

package lectern.check;

/**
 * Something of a rule that a profile can set.
 *
 * @param name the key in the profile
 * @param kind what its value is
 * @param meaning what it says, with its unit
 * @param otherwise what holds when the profile does not set it, for the reference
 */
public record Parameter(String name, Kind kind, String meaning, String otherwise) {

  /** What the value of a parameter is. */
  public enum Kind {
    /** A whole number. */
    NUMBER,
    /** A list of whole numbers, or one. */
    NUMBERS,
    /** A list of texts, or one. */
    WORDS
  }

  /** A parameter that is a whole number. */
  public Parameter(String name, String meaning, String otherwise) {
    this(name, Kind.NUMBER, meaning, otherwise);
  }
}

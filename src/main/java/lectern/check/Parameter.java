package lectern.check;

/**
 * A parameter of a rule, which a profile can set.
 *
 * @param name the key in the profile
 * @param kind the type of its value
 * @param meaning the description, with the unit
 * @param otherwise the description of its default
 */
public record Parameter(String name, Kind kind, String meaning, String otherwise) {

  /** The type of a parameter's value. */
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

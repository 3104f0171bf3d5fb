package lectern.fields;

import java.util.List;

/**
 * The type of the value of a key, for readers and for JSON Schemas.
 *
 * <p>Patterns are regular expressions as in ECMA-262 and JSON Schema. They are written down here
 * beside what the readers take, but readers go without them.
 */
public sealed interface ValueType {

  /** A scalar whose form no call changes. */
  enum Simple implements ValueType {
    /** Text on one line in the author's words, which everybody can read. */
    LINE("text", "\"a few words\"", ""),
    /** Text on one line that is data, such as a country, an address or the name of an event. */
    ATTRIBUTE("text", "\"a few words\"", ""),
    /** Text of any length in the author's words, which everybody can read. */
    PROSE("text", "\"some sentences\"", ""),
    /** A whole number. */
    NUMBER("a whole number of at most nine digits", "119", "[0-9]{1,9}"),
    /** True or false. */
    TRUTH(
        "true or false", "true", "(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])"),
    /** A date and time with its offset. */
    MOMENT(
        "a date and time with its offset from UTC",
        "2021-12-10T10:15Z",
        "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt ]"
            + "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?\\s*"
            + "(?:[Zz]|[Uu][Tt][Cc]|[+-](?:[0-9]|[0-9]{2}(?::?[0-9]{2}){0,2}))"),
    /** Hours and minutes from the start of a session. */
    CLOCK("a time from the start of the session", "00:15", "[0-9]{1,2}:[0-5][0-9]"),
    /** A length of time. */
    MINUTES(
        "a number of minutes",
        "90",
        "[0-9]{1,4}\\s*(?:[Mm][Ii][Nn](?:\\.|[Ss]|[Uu][Tt][Ee][Ss]?)?)?"),
    /** A date. */
    DAY("a day", "2021-12-10", "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");

    private final String wanted;
    private final String example;
    private final String pattern;

    Simple(String wanted, String example, String pattern) {
      this.wanted = wanted;
      this.example = example;
      this.pattern = pattern;
    }

    /** Returns whether the value is text in the author's words, which is published. */
    public boolean isPublicText() {
      return this == LINE || this == PROSE;
    }

    /** The expected form in a few words. */
    public String wanted() {
      return wanted;
    }

    /** A value that would do, as one would write it. */
    public String example() {
      return example;
    }

    /**
     * The pattern that the whole text matches, apart from white space around it; empty for any
     * text.
     */
    public String pattern() {
      return pattern;
    }
  }

  /** A text from a list of the call or of the program. */
  enum Listed implements ValueType {
    SESSION_TYPE,
    THEME,
    STAKEHOLDER_GROUP,
    REGIONAL_GROUP,
    FORMAT,
    LAYOUT,
    /** A shipped profile, or the path of another. */
    PROFILE,
    /** The id of a rule that can be waived. */
    WAIVABLE_RULE,
    /** The level of a rule, or that it is off. */
    LEVEL
  }

  /** A mapping whose keys are names and not keys of the format. */
  enum Named implements ValueType {
    /** Public pages by short names. */
    SOURCES,
    /** Settings of rules by their ids. */
    RULES
  }

  /** A word from a list, in any case, with spaces or hyphens. */
  record Choice(List<? extends Enum<?>> choices) implements ValueType {

    /** The words, as a file has them. */
    public List<String> words() {
      return choices.stream().map(Values::word).toList();
    }
  }

  /**
   * Text in a form that is printed for people.
   *
   * @param pattern what the text matches as a whole; empty for any text
   */
  record Printed(String pattern, String example) implements ValueType {}

  /** A list, or a single value that stands for it. */
  record Items(ValueType item) implements ValueType {}

  /**
   * Keys with values.
   *
   * @param owner what has these keys, such as {@code a person}
   */
  record Keyed(String owner, List<? extends TypedKey> keys) implements ValueType {}

  /**
   * A mapping of one key that the author chooses.
   *
   * @param pattern what the key's beginning matches
   */
  record OneKey(String pattern, ValueType value) implements ValueType {}

  /** Any of several ways to write the same. */
  record Either(List<ValueType> forms) implements ValueType {}

  /** A value that may be left out, but not be left blank. */
  record Filled(ValueType value) implements ValueType {}

  /** A value without which what it is part of says nothing. */
  record Needed(ValueType value) implements ValueType {}
}

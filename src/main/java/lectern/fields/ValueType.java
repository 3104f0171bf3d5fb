package lectern.fields;

import java.util.List;

/**
 * The type of the value of a key, for readers and for JSON Schemas.
 *
 * <p>Patterns are regular expressions of ECMA-262, for JSON Schema. They accept the same texts as
 * the readers, which do not use them.
 */
public sealed interface ValueType {

  /** A scalar whose form is the same for every call. */
  enum Simple implements ValueType {
    /** Text on one line in the author's words, which is published. */
    LINE("text", "\"a few words\"", ""),
    /** Text on one line that is data, such as a country, an address or the name of an event. */
    ATTRIBUTE("text", "\"a few words\"", ""),
    /** Text of any length in the author's words, which is published. */
    PROSE("text", "\"some sentences\"", ""),
    /** A whole number. */
    NUMBER("a whole number of at most nine digits", "119", "[0-9]{1,9}"),
    /** A boolean. */
    BOOLEAN(
        "true or false", "true", "(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])"),
    /** A date and time in any notation that can be read with certainty, which no pattern says. */
    TIME("a date and time", "2021-12-10T10:15Z", "[\\s\\S]*[0-9][\\s\\S]*"),
    /** A time zone of the IANA database, by a name such as {@code Europe/Warsaw}. */
    TIME_ZONE(
        "the name of a time zone",
        "Europe/Warsaw",
        "(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)+)"),
    /** Hours and minutes after the start of a session, or on the clock. */
    CLOCK(
        "a time after the start of the session, as hh:mm",
        "00:15",
        "(?:[0-9]{1,2}:[0-5][0-9](?::00)?(?:\\s*"
            + Units.HOUR
            + ")?|(?:0?[1-9]|1[0-2])(?::[0-5][0-9])?\\s*[AaPp]\\.?[Mm]\\.?|"
            + Units.WITH_UNIT
            + ")"),
    /** A duration. */
    MINUTES(
        "a number of minutes",
        "90",
        "(?:[0-9]{1,4}|"
            + Units.WITH_UNIT
            + "|"
            + Units.HOURS
            + ":[0-5][0-9](?:\\s*"
            + Units.HOUR
            + ")?)"),
    /** A time on the clock before noon. */
    MORNING("a time from 00:00 to 11:59", "04:00", "(?:0?[0-9]|1[01]):[0-5][0-9]"),
    /** A date. */
    DAY("a date", "2021-12-10", "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");

    private final String expected;
    private final String example;
    private final String pattern;

    Simple(String expected, String example, String pattern) {
      this.expected = expected;
      this.example = example;
      this.pattern = pattern;
    }

    /** Returns whether the value is text in the author's words, which is published. */
    public boolean isPublicText() {
      return this == LINE || this == PROSE;
    }

    /** Returns the expected form in a few words. */
    public String expected() {
      return expected;
    }

    /** Returns a valid value as it is written in a file. */
    public String example() {
      return example;
    }

    /**
     * Returns the pattern that the whole text matches, apart from white space around it; empty for
     * any text.
     */
    public String pattern() {
      return pattern;
    }
  }

  /** Patterns of durations with their units. */
  final class Units {
    static final String MINUTE = "(?:[Mm](?:[Ii][Nn](?:[Ss]?\\.?|[Uu][Tt][Ee][Ss]?))?|['’′])";
    static final String HOUR = "[Hh](?:[Rr][Ss]?|[Oo][Uu][Rr][Ss]?)?\\.?";
    static final String HOURS = "(?:[01]?[0-9]|2[0-4])";
    static final String WITH_UNIT =
        "(?:[0-9]{1,4}\\s*-?\\s*"
            + MINUTE
            + "|"
            + HOURS
            + "(?:[.,](?:0|5|00|25|50|75))?\\s*-?\\s*"
            + HOUR
            + "|"
            + HOURS
            + "\\s*-?\\s*"
            + HOUR
            + "\\s*(?:[Aa][Nn][Dd]\\s+)?[0-5]?[0-9]\\s*(?:"
            + MINUTE
            + ")?)";

    private Units() {}
  }

  /** A text from a list of the call or the program. */
  enum Listed implements ValueType {
    SESSION_TYPE,
    THEME,
    STAKEHOLDER_GROUP,
    REGIONAL_GROUP,
    FORMAT,
    LAYOUT,
    /** A shipped profile, or the path of another. */
    PROFILE,
    /** A field of a proposal, or of each part of one, such as {@code speakers.name}. */
    FIELD,
    /** The id of a rule that can be waived. */
    WAIVABLE_RULE,
    /** The level of a rule, or off. */
    LEVEL
  }

  /** A mapping whose keys are names, not keys of the format. */
  enum Named implements ValueType {
    /** Public pages by short names. */
    SOURCES,
    /** Settings of rules by their ids. */
    RULES
  }

  /** A word from a fixed list, in any case, with spaces or hyphens. */
  record Choice(List<? extends Enum<?>> choices) implements ValueType {

    /** Returns the words as they are written in a file. */
    public List<String> words() {
      return choices.stream().map(Values::word).toList();
    }
  }

  /**
   * Text in the form in which a listing prints it.
   *
   * @param pattern the pattern that the whole text matches; empty for any text
   * @param example a valid text
   */
  record Printed(String pattern, String example) implements ValueType {}

  /** A list, or a single value in place of a list of one. */
  record Items(ValueType item) implements ValueType {}

  /**
   * A mapping.
   *
   * @param owner the object described by the keys, such as {@code a person}
   */
  record Keyed(String owner, List<? extends TypedKey> keys) implements ValueType {}

  /**
   * A mapping of keys that the author chooses, which are the beginnings of texts without quotes.
   *
   * @param pattern the pattern that the beginning of each key matches
   */
  record OwnKeys(String pattern, ValueType value) implements ValueType {}

  /** Any of several forms of the same value. */
  record Either(List<ValueType> forms) implements ValueType {}

  /** A value that may be missing, but not blank. */
  record Filled(ValueType value) implements ValueType {}

  /** A value that the mapping around it requires. */
  record Needed(ValueType value) implements ValueType {}
}

package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a session format. */
public enum FormatKey implements TypedKey {
  TYPE("type", "the session format, such as Panel"),
  LAYOUT("layout", "the room layout, such as Auditorium"),
  MINUTES("minutes", "the duration of the session, in minutes");

  static final List<FormatKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("a format", values(), KeyNames.TABLE);

  private final String written;
  private final String meaning;

  FormatKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** Returns the type of a session format: a mapping or the printed form. */
  static ValueType format() {
    String separator = "(?:\\s[-\u2013\u2014]\\s|[,;|\u2022\\n])";
    String untimed =
        "(?![\\s\\S]*" + separator + "\\s*[0-9](?:(?!" + separator + "|[()])[\\s\\S])*$)[\\s\\S]*";
    String timed = "[\\s\\S]*" + separator + "\\s*" + ValueType.Simple.MINUTES.pattern();
    return new ValueType.Either(
        List.of(
            new ValueType.Printed(
                "(?:" + untimed + "|" + timed + ")", "Panel - Auditorium - 90 Min"),
            new ValueType.Keyed(ALL.owner(), List.of(values()))));
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case TYPE -> ValueType.Listed.FORMAT;
      case LAYOUT -> ValueType.Listed.LAYOUT;
      case MINUTES -> ValueType.Simple.MINUTES;
    };
  }
}

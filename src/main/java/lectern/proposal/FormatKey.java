package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a session format. */
public enum FormatKey implements ShapedKey {
  TYPE("type", "the session format, such as Panel", Shape.Listed.FORMAT),
  LAYOUT("layout", "the room layout, such as Auditorium", Shape.Listed.LAYOUT),
  MINUTES("minutes", "how long the session takes, in minutes", Shape.Simple.MINUTES);

  static final KeySet ALL = KeySet.of("a format", values());

  /** What a format looks like: keys, or a text in which what looks like a time is one. */
  static final Shape SHAPE =
      new Shape.Either(
          List.of(
              new Shape.Printed(
                  "(?:(?![\\s\\S]* - \\s*[0-9](?:(?! - )[\\s\\S])*$)[\\s\\S]*|[\\s\\S]* - \\s*"
                      + Shape.Simple.MINUTES.pattern()
                      + ")",
                  "Panel - Auditorium - 90 Min"),
              new Shape.Keyed(ALL.owner(), List.of(values()))));

  private final String written;
  private final String meaning;
  private final Shape shape;

  FormatKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
  public Shape shape() {
    return shape;
  }
}

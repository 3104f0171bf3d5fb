package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a time slot. */
public enum TimeKey implements ShapedKey {
  START("start", "a date and time with its offset, such as 2021-12-10T10:15Z", Shape.Simple.MOMENT),
  END("end", "a date and time with its offset, such as 2021-12-10T11:45Z", Shape.Simple.MOMENT);

  static final KeySet ALL = KeySet.of("a time", values());

  /** What the time of a session looks like. */
  static final Shape SHAPE = new Shape.Keyed(ALL.owner(), List.of(values()));

  private final String written;
  private final String meaning;
  private final Shape shape;

  TimeKey(String written, String meaning, Shape shape) {
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

package lectern.fields;

/** A key that also says what its value looks like. */
public interface TypedKey extends Key {

  /** What its reader takes. */
  ValueType type();
}

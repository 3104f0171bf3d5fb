package lectern.fields;

/** A key with the type of its value. */
public interface TypedKey extends Key {

  /** Returns the type of the value. */
  ValueType type();
}

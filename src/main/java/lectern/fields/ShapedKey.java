package lectern.fields;

/** A key that also says what its value looks like. */
public interface ShapedKey extends Key {

  /** What its reader takes. */
  Shape shape();
}

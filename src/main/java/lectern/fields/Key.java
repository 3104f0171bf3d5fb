package lectern.fields;

/**
 * A key of a file that people write.
 *
 * <p>The enums that implement this are the one definition of a file's format: reading, "did you
 * mean" and the reference are made from them.
 */
public interface Key extends Label {

  /** The position of the key in its enum, counted from 0. */
  int ordinal();

  /** The key as written in a file, in kebab-case. */
  String written();

  /** The meaning of the key in a short phrase. */
  String meaning();

  @Override
  default String words() {
    return "\"" + written() + "\"";
  }
}

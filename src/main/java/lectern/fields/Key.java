package lectern.fields;

/**
 * A key of a proposal, a profile or a configuration.
 *
 * <p>The enums that implement this define the file formats: the readers, the suggestions for
 * misspelled keys and the reference are derived from them.
 */
public interface Key extends Label {

  /** Returns the position of the key in its enum, counted from 0. */
  int ordinal();

  /** Returns the key as it is written in a file, in kebab-case. */
  String written();

  /** Returns the meaning of the key as a short phrase. */
  String meaning();

  @Override
  default String words() {
    return "\"" + written() + "\"";
  }

  @Override
  default String noun() {
    return written().replace('-', ' ');
  }
}

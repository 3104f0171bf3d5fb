package lectern.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * The escapes of JSON for what is unsafe to print on a terminal. A parser returns the very same
 * text.
 */
public final class SafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = standardAsciiEscapesForJSON();

  /** Creates the escapes, which have no state. */
  public SafeEscapes() {
    ascii[0x7F] = ESCAPE_CUSTOM;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /**
   * The escape of a character.
   *
   * @param unit one UTF-16 unit; half of a surrogate pair is escaped, since the other half is
   *     unknown here
   * @return null for what needs no escape, as the library requires
   */
  @Override
  public SerializableString getEscapeSequence(int unit) {
    String safe = Printable.line(Character.toString(unit));
    return safe.length() == 1 ? null : new SerializedString(safe);
  }
}

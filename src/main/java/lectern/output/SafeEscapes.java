package lectern.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what would be unsafe to print, for who looks at it on a terminal. A parser gives
 * back the very same text.
 */
public final class SafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = standardAsciiEscapesForJSON();

  /** Makes the escapes; they hold no state. */
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
   * @param unit one UTF-16 unit; a half of a character is escaped, since it can't be told here
   *     whether it stands alone
   * @return null, as the library wants, for what needs no escape
   */
  @Override
  public SerializableString getEscapeSequence(int unit) {
    String safe = Printable.line(Character.toString(unit));
    return safe.length() == 1 ? null : new SerializedString(safe);
  }
}

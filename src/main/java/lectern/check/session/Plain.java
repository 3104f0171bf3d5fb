package lectern.check.session;

import lectern.check.PersonName;

/** Compares words that people write in several ways. */
public final class Plain {
  private Plain() {}

  /** A text without capitals, accents, repeated spaces and a full stop at its end. */
  public static String text(String written) {
    String key = PersonName.key(written);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}

package lectern.fields;

import java.util.Optional;

/** Reads whole numbers. */
public final class Integers {
  private static final int MAX_DIGITS = 9;

  private Integers() {}

  /** Parses a number of one to nine digits without a sign; empty for any other text. */
  public static Optional<Integer> parse(String text) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      number = number * 10 + (c - '0');
    }
    return Optional.of(number);
  }
}

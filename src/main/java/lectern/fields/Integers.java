package lectern.fields;

import java.util.Optional;

/** Reads whole numbers. */
public final class Integers {
  private static final int LONGEST = 9;

  private Integers() {}

  /** A number of one to nine digits, without a sign; empty when the text is anything else. */
  public static Optional<Integer> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
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

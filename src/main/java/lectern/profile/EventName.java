package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an event in comparable form, without regard to case and punctuation: {@code IGF-2021}
 * and {@code igf 2021} are equal.
 *
 * @param words the words before the number or, if the number comes first, after it
 * @param number the first number, in digits; empty if there is none
 * @param rest what follows the number, if it does not come first
 */
public record EventName(String words, String number, String rest) {
  // In characters. Longer texts are no names.
  private static final int LONGEST = 100;
  private static final int YEAR_LENGTH = 4;
  private static final String ARTICLE = "the";

  /** Reads a name. */
  public static EventName of(String text) {
    List<String> tokens = tokens(text);
    if (!tokens.isEmpty() && tokens.get(0).equals(ARTICLE)) {
      tokens.remove(0);
    }
    int at = 0;
    while (at < tokens.size() && !isDigit(tokens.get(at).charAt(0))) {
      at++;
    }
    if (at == tokens.size()) {
      return new EventName(String.join(" ", tokens), "", "");
    }
    String after = String.join(" ", tokens.subList(at + 1, tokens.size()));
    return at == 0
        ? new EventName(after, tokens.get(0), "")
        : new EventName(String.join(" ", tokens.subList(0, at)), tokens.get(at), after);
  }

  /** Returns the runs of letters and of digits, in small letters. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i <= end; i++) {
      if (i == end || kind(text.charAt(i)) != kind(text.charAt(start))) {
        if (i > start && kind(text.charAt(start)) != Kind.OTHER) {
          tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i;
      }
    }
    return tokens;
  }

  private enum Kind {
    LETTER,
    DIGIT,
    OTHER
  }

  private static Kind kind(char c) {
    if (isDigit(c)) {
      return Kind.DIGIT;
    }
    return Character.isLetterOrDigit(c) ? Kind.LETTER : Kind.OTHER;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether another name is of the same event. */
  public boolean isSame(EventName other) {
    return number.equals(other.number) && isOfSameSeries(other);
  }

  /** Returns whether another name is of the same event, or of any year if this has no number. */
  public boolean includes(EventName other) {
    return isSame(other) || (number.isEmpty() && isOfSameSeries(other));
  }

  private boolean isOfSameSeries(EventName other) {
    Optional<EventSeries> series = EventSeries.named(words);
    return rest.equals(other.rest)
        && (words.equals(other.words)
            || (series.isPresent() && series.equals(EventSeries.named(other.words))));
  }

  /** Returns whether the number can be a year of four digits. */
  public boolean hasYear() {
    return number.length() == YEAR_LENGTH && number.startsWith("20");
  }
}

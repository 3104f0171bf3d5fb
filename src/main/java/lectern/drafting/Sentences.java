package lectern.drafting;

import java.util.Locale;

/** Phrases as sentences. */
public final class Sentences {
  private Sentences() {}

  /** Returns a phrase with a capital letter and a sign at its end. */
  public static String of(String phrase) {
    String sentence = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    return sentence.endsWith("?") || sentence.endsWith(".") ? sentence : sentence + ".";
  }
}

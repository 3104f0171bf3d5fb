package lectern.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import lectern.fields.Values;
import lectern.profile.Certainty;
import lectern.profile.Source;

/** Numbers the pages that a text refers to, in the order of their first mention. */
final class Footnotes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** How certain something is and where it is said, in a few characters. */
  String mark(Source source) {
    String word = Values.word(source.certainty());
    if (source.url().isEmpty()) {
      return "(" + word + ")";
    }
    Integer number = numbers.computeIfAbsent(source.url().get(), url -> numbers.size() + 1);
    String after = source.certainty() == Certainty.HOUSE ? ", after" : "";
    return "(" + word + after + " [" + number + "])";
  }

  /** Prints what the marks mean. */
  void print(TextPage page) {
    page.heading("Certainty and sources");
    page.line(2, "stated: read in a public text of the organiser.");
    page.line(
        2, "observed: seen on published pages, so it was accepted; nobody states it as a rule.");
    page.line(
        2,
        "house: a custom of this tool; \"after\" a page: that page has it for another year or in other"
            + " words.");
    numbers.forEach((url, number) -> page.whole(2, "[" + number + "] " + url));
  }
}

package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Values;
import picocli.CommandLine.TypeConversionException;

/** The words that an option takes, made from an enum. */
final class Words {
  private Words() {}

  /** The words, in the enum's order. */
  static <E extends Enum<E>> List<String> of(E[] choices) {
    List<String> words = new ArrayList<>();
    for (E choice : choices) {
      words.add(Values.word(choice));
    }
    return words;
  }

  /** The choice that a word names. */
  static <E extends Enum<E>> E parse(String word, List<E> choices) {
    List<String> words = new ArrayList<>();
    for (E choice : choices) {
      if (Values.word(choice).equals(word)) {
        return choice;
      }
      words.add(Values.word(choice));
    }
    throw new TypeConversionException(
        "\"" + word + "\" is none of: " + String.join(", ", words) + ".");
  }
}

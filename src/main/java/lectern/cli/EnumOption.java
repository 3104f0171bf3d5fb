package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Values;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Options whose values are the words of an enum. */
final class EnumOption {
  private EnumOption() {}

  /**
   * An option that takes one of an enum's words.
   *
   * @param label what the value is called in the usage text
   */
  static <E extends Enum<E>> OptionSpec.Builder option(String name, String label, E[] choices) {
    ITypeConverter<E> converter = word -> parse(word, choices);
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(choices[0].getDeclaringClass())
        .completionCandidates(of(choices))
        .converters(converter);
  }

  /** The words, in the enum's order. */
  static <E extends Enum<E>> List<String> of(E[] choices) {
    List<String> words = new ArrayList<>();
    for (E choice : choices) {
      words.add(Values.word(choice));
    }
    return words;
  }

  private static <E extends Enum<E>> E parse(String word, E[] choices) {
    for (E choice : choices) {
      if (Values.word(choice).equals(word)) {
        return choice;
      }
    }
    throw new TypeConversionException(
        "\"" + word + "\" is none of: " + String.join(", ", of(choices)) + ".");
  }
}

package lectern.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.fields.Values;
import lectern.source.Quote;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * An option or a parameter of a command, made by picocli's builders. Its description is in {@link
 * HelpTexts}.
 *
 * @param <T> the type of its value
 */
record Argument<T>(ArgSpec spec) implements Arguments {

  /** An option without a value. */
  static Argument<Boolean> flag(String name) {
    return new Argument<>(OptionSpec.builder(name).type(boolean.class).initialValue(false).build());
  }

  /** An option whose value is a text. */
  static Argument<String> text(String name, String label) {
    return new Argument<>(option(name, label, String.class).build());
  }

  /** An option whose value is a text, with the values that shells complete. */
  static Argument<String> text(String name, String label, List<String> candidates) {
    return new Argument<>(
        option(name, label, String.class).completionCandidates(candidates).build());
  }

  /** An option that can be given several times. */
  static Argument<String[]> texts(String name, String label) {
    return new Argument<>(option(name, label, String[].class).build());
  }

  /** An option that can be given several times, with the values that shells complete. */
  static Argument<String[]> texts(String name, String label, List<String> candidates) {
    return new Argument<>(
        option(name, label, String[].class).completionCandidates(candidates).build());
  }

  /** An option whose values are separated by commas. */
  static Argument<String[]> list(String name, String label, List<String> candidates) {
    return new Argument<>(
        option(name, label, String[].class)
            .splitRegex(",")
            .completionCandidates(candidates)
            .build());
  }

  /**
   * An option whose value is converted by a function, which throws a {@link
   * TypeConversionException} with the whole message about a text that it can't convert.
   */
  static <T> Argument<T> converted(
      String name, String label, Class<T> type, ITypeConverter<T> converter) {
    // The names of an enum's constants are no words that the function takes.
    return new Argument<>(
        option(name, label, type).converters(converter).completionCandidates(List.of()).build());
  }

  /** An option whose value is the word of one of an enum's constants. */
  static <E extends Enum<E>> Argument<E> choice(String name, String label, E[] choices) {
    return new Argument<>(choices(name, label, choices).build());
  }

  /** An option of that kind which must be given. */
  static <E extends Enum<E>> Argument<E> requiredChoice(String name, String label, E[] choices) {
    return new Argument<>(choices(name, label, choices).required(true).build());
  }

  /** A parameter that must be given. */
  static Argument<String> required(int index, String label, List<String> candidates) {
    return new Argument<>(
        parameter(label, "1", String.class, candidates)
            .index(String.valueOf(index))
            .required(true)
            .build());
  }

  /** A parameter that can be given once. */
  static Argument<String> optional(String label, List<String> candidates) {
    return new Argument<>(parameter(label, "0..1", String.class, candidates).build());
  }

  /** A parameter that can be given any number of times. */
  static Argument<String[]> any(String label, List<String> candidates) {
    return new Argument<>(parameter(label, "0..*", String[].class, candidates).build());
  }

  private static OptionSpec.Builder option(String name, String label, Class<?> type) {
    return OptionSpec.builder(name).paramLabel(label).type(type);
  }

  private static PositionalParamSpec.Builder parameter(
      String label, String arity, Class<?> type, List<String> candidates) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder().paramLabel(label).arity(arity).type(type);
    return candidates.isEmpty() ? builder : builder.completionCandidates(candidates);
  }

  private static <E extends Enum<E>> OptionSpec.Builder choices(
      String name, String label, E[] choices) {
    ITypeConverter<E> converter = word -> parse(name, word, choices);
    return option(name, label, choices[0].getDeclaringClass())
        .completionCandidates(words(choices))
        .converters(converter);
  }

  /** The words of an enum's constants, in their order. */
  static List<String> words(Enum<?>[] choices) {
    List<String> words = new ArrayList<>();
    for (Enum<?> choice : choices) {
      words.add(Values.word(choice));
    }
    return words;
  }

  private static <E extends Enum<E>> E parse(String name, String word, E[] choices) {
    for (E choice : choices) {
      if (Values.word(choice).equals(word)) {
        return choice;
      }
    }
    throw new TypeConversionException(
        "Invalid value "
            + Quote.of(word)
            + " for "
            + name
            + "; "
            + UsageException.suggestion(
                word, words(choices), "choose one of: " + String.join(", ", words(choices)) + "."));
  }

  @Override
  public void addTo(CommandSpec command) {
    command.add(spec);
  }

  /** The value that was given; empty where none was. */
  Optional<T> value() {
    return Optional.ofNullable(spec.getValue());
  }

  /** The value of a flag or of an argument that is required. */
  T get() {
    return value().orElseThrow();
  }

  /** The value that was given, else a default. */
  T or(T otherwise) {
    return value().orElse(otherwise);
  }

  /** Returns whether it was given. */
  boolean isGiven() {
    return value().isPresent();
  }

  /** The values of an argument that can be given several times. */
  static List<String> all(Argument<String[]> argument) {
    return argument.value().map(Arrays::asList).orElse(List.of());
  }
}

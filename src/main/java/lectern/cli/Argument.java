package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.fields.Values;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * An option or a parameter of a command, made by picocli's builders.
 *
 * @param <T> the type of its value
 */
record Argument<T>(ArgSpec spec) implements Arguments {

  /** An option without a value. */
  static Argument<Boolean> flag(String name, String... description) {
    return new Argument<>(
        OptionSpec.builder(name)
            .type(boolean.class)
            .initialValue(false)
            .description(description)
            .build());
  }

  /** An option whose value is a text. */
  static Argument<String> text(String name, String label, String... description) {
    return new Argument<>(option(name, label, String.class, description).build());
  }

  /** An option whose value is a text, with the values that shells complete. */
  static Argument<String> text(
      String name, String label, List<String> candidates, String... description) {
    return new Argument<>(
        option(name, label, String.class, description).completionCandidates(candidates).build());
  }

  /** An option whose value is a text and has a default. */
  static Argument<String> textOr(
      String otherwise, String name, String label, String... description) {
    return new Argument<>(
        option(name, label, String.class, description).initialValue(otherwise).build());
  }

  /** An option that can be given several times. */
  static Argument<String[]> texts(String name, String label, String... description) {
    return new Argument<>(option(name, label, String[].class, description).build());
  }

  /** An option that can be given several times, with the values that shells complete. */
  static Argument<String[]> texts(
      String name, String label, List<String> candidates, String... description) {
    return new Argument<>(
        option(name, label, String[].class, description).completionCandidates(candidates).build());
  }

  /** An option whose values stand between commas. */
  static Argument<String[]> list(
      String name, String label, List<String> candidates, String... description) {
    return new Argument<>(
        option(name, label, String[].class, description)
            .splitRegex(",")
            .completionCandidates(candidates)
            .build());
  }

  /** An option whose value is a whole number. */
  static Argument<Integer> number(String name, String label, String... description) {
    return new Argument<>(option(name, label, Integer.class, description).build());
  }

  /** An option whose value is a file. */
  static Argument<Path> file(String name, String label, String... description) {
    return new Argument<>(option(name, label, Path.class, description).build());
  }

  /** An option whose value is the word of one of an enum's constants. */
  static <E extends Enum<E>> Argument<E> choice(
      String name, String label, E[] choices, String... description) {
    return new Argument<>(choices(name, label, choices, description).build());
  }

  /** An option of that kind which has a default. */
  static <E extends Enum<E>> Argument<E> choiceOr(
      E otherwise, String name, String label, E[] choices, String... description) {
    return new Argument<>(
        choices(name, label, choices, description).initialValue(otherwise).build());
  }

  /** An option of that kind which must be given. */
  static <E extends Enum<E>> Argument<E> requiredChoice(
      String name, String label, E[] choices, String... description) {
    return new Argument<>(choices(name, label, choices, description).required(true).build());
  }

  /** A parameter that must be given. */
  static Argument<String> required(
      int index, String label, List<String> candidates, String... description) {
    PositionalParamSpec.Builder builder =
        parameter(label, "1", String.class, description)
            .index(String.valueOf(index))
            .required(true);
    return new Argument<>(
        (candidates.isEmpty() ? builder : builder.completionCandidates(candidates)).build());
  }

  /** A parameter that has a default. */
  static Argument<String> optional(
      String label, String otherwise, List<String> candidates, String... description) {
    PositionalParamSpec.Builder builder =
        parameter(label, "0..1", String.class, description).initialValue(otherwise);
    return new Argument<>(
        (candidates.isEmpty() ? builder : builder.completionCandidates(candidates)).build());
  }

  /** A parameter that can be given any number of times. */
  static Argument<String[]> any(String label, String... description) {
    return new Argument<>(parameter(label, "0..*", String[].class, description).build());
  }

  private static OptionSpec.Builder option(
      String name, String label, Class<?> type, String... description) {
    return OptionSpec.builder(name).paramLabel(label).type(type).description(description);
  }

  private static PositionalParamSpec.Builder parameter(
      String label, String arity, Class<?> type, String... description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .type(type)
        .description(description);
  }

  private static <E extends Enum<E>> OptionSpec.Builder choices(
      String name, String label, E[] choices, String... description) {
    ITypeConverter<E> converter = word -> parse(word, choices);
    return option(name, label, choices[0].getDeclaringClass(), description)
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

  private static <E extends Enum<E>> E parse(String word, E[] choices) {
    for (E choice : choices) {
      if (Values.word(choice).equals(word)) {
        return choice;
      }
    }
    throw new TypeConversionException(
        "\"" + word + "\" is none of: " + String.join(", ", words(choices)) + ".");
  }

  @Override
  public void addTo(CommandSpec command) {
    command.add(spec);
  }

  /** The value that was given; empty where none was and there is no default. */
  Optional<T> value() {
    return Optional.ofNullable(spec.getValue());
  }

  /** The value of an argument that is required or has a default. */
  T get() {
    return value().orElseThrow();
  }

  /** Whether it was given. */
  boolean isGiven() {
    return value().isPresent();
  }

  /** The values of an argument that can be given several times. */
  static List<String> all(Argument<String[]> argument) {
    return argument.value().map(Arrays::asList).orElse(List.of());
  }
}

package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lectern.source.Fix;
import lectern.source.HiddenCharacters;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/** The readers of simple values, which report invalid values. */
public final class Values {
  private final Problems problems;

  /** Creates readers that report to {@code problems}. */
  public Values(Problems problems) {
    this.problems = problems;
  }

  /** Reads text on one line; line breaks inside it become spaces. */
  public Optional<String> line(Node value, Label label) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(OneLine.of(scalar.text()));
    }
    return wrong(value, label, ValueType.Simple.LINE);
  }

  /**
   * Reads text of any length, with line feeds between its lines and without white space at its end.
   */
  public Optional<String> prose(Node value, Label label) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(withLineFeeds(scalar).stripTrailing());
    }
    return wrong(value, label, ValueType.Simple.PROSE);
  }

  /** Replaces carriage returns, which only escapes can produce: YAML line breaks are line feeds. */
  private static String withLineFeeds(Node.Scalar scalar) {
    String text = scalar.text();
    return scalar.style() != Node.Style.QUOTED || text.indexOf('\r') < 0
        ? text
        : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Reads a whole number of at most nine digits. */
  public Optional<Integer> number(Node value, Label label) {
    return parsed(value, label, ValueType.Simple.NUMBER, Integers::parse);
  }

  /** Reads a boolean: true or false, yes or no. */
  public Optional<Boolean> bool(Node value, Label label) {
    return parsed(value, label, ValueType.Simple.BOOLEAN, Values::parseBoolean);
  }

  private static Optional<Boolean> parseBoolean(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Returns a reader of the words of an enum, written in lower case with hyphens. */
  public <E extends Enum<E>> ValueReader<E> choice(E[] choices) {
    return choice(choices, word -> Optional.empty());
  }

  /**
   * Returns a reader of the words of an enum, written in lower case with hyphens.
   *
   * @param meant finds the constant to suggest for another word, in lower case with hyphens
   */
  public <E extends Enum<E>> ValueReader<E> choice(
      E[] choices, Function<String, Optional<E>> meant) {
    return (value, label) ->
        value instanceof Node.Scalar scalar
            ? chosen(scalar, label, choices, meant)
            : wrong(value, label, "one word", word(choices[0]));
  }

  private <E extends Enum<E>> Optional<E> chosen(
      Node.Scalar scalar, Label label, E[] choices, Function<String, Optional<E>> meant) {
    String text = scalar.text().strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    for (E choice : choices) {
      if (isWordOf(choice, text)) {
        return Optional.of(choice);
      }
    }
    List<String> words = new ArrayList<>();
    for (E choice : choices) {
      words.add(word(choice));
    }
    Optional<String> near =
        meant.apply(text).map(Values::word).or(() -> Suggestion.nearest(text, words));
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_VALUE,
            scalar.range(),
            Quote.of(scalar.text())
                + " is not a valid "
                + label.noun()
                + HiddenCharacters.because(scalar.text())
                + ".",
            near.map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Choose one of: " + String.join(", ", words) + "."),
            near.flatMap(
                word ->
                    Fix.of(
                        "Write \"" + word + "\".",
                        FoldedKey.of(word).equals(FoldedKey.of(text)),
                        scalar.replacedBy(word)))));
    return Optional.empty();
  }

  /** Returns the word of an enum constant in a file. */
  public static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether a text is the {@link #word} of an enum constant; compares lengths first. */
  private static boolean isWordOf(Enum<?> choice, String text) {
    String name = choice.name();
    return name.length() == text.length() && word(choice).equals(text);
  }

  /**
   * Returns a reader of a list of values, or a single one. Invalid items are reported and left out.
   */
  public <T> ValueReader<List<Located<T>>> list(ValueReader<T> item) {
    return (value, label) -> {
      List<Located<T>> read = new ArrayList<>();
      Label each = itemOf(value, label);
      for (Node node : filledItems(value, label)) {
        Optional<T> found = item.read(node, each);
        if (found.isPresent()) {
          read.add(new Located<>(found.get(), node.range(), node.scalar()));
        }
      }
      return read.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(read));
    };
  }

  /**
   * Returns the items of a list that are not blank, or the value itself in place of a list of one.
   * Blank items are reported.
   */
  public List<Node> filledItems(Node value, Label label) {
    List<Node> filled = new ArrayList<>();
    for (Node item : items(value)) {
      if (Fields.isBlankItem(item)) {
        problems.add(
            ProblemKind.BLANK,
            item.range(),
            label.anItem().words() + " has no value.",
            "Add a value, or remove the item.");
      } else {
        filled.add(item);
      }
    }
    return filled;
  }

  /**
   * Returns the label of an item of a list.
   *
   * @param value the list, or a single value in place of a list of one
   * @param label the name of the value
   */
  public static Label itemOf(Node value, Label label) {
    return value instanceof Node.Sequence ? label.anItem() : label;
  }

  /** Returns the items of a list, or the value itself in place of a list of one. */
  public static List<Node> items(Node value) {
    return value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
  }

  /** Reads text that is parsed to a value of a type. */
  public <T> Optional<T> parsed(Node value, Label label, ValueType.Simple type, Parser<T> parser) {
    return parsed(value, label, type.expected(), type.example(), parser);
  }

  /**
   * Reads text that is parsed to a value.
   *
   * @param expected the expected form, such as {@code a whole number}
   * @param example a valid value
   */
  public <T> Optional<T> parsed(
      Node value, Label label, String expected, String example, Parser<T> parser) {
    if (value instanceof Node.Scalar scalar) {
      Optional<T> parsed = parser.parse(scalar.text().strip());
      if (parsed.isPresent()) {
        return parsed;
      }
    }
    return wrong(value, label, expected, example);
  }

  private <T> Optional<T> wrong(Node value, Label label, ValueType.Simple type) {
    return wrong(value, label, type.expected(), type.example());
  }

  private <T> Optional<T> wrong(Node value, Label label, String expected, String example) {
    problems.wrongType(label, value, expected, example);
    return Optional.empty();
  }

  /** A parser of text. */
  @FunctionalInterface
  public interface Parser<T> {
    /** Returns the value of a text; empty if the text is not valid. */
    Optional<T> parse(String text);
  }
}

package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.source.Fix;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/** The readers of simple values, which report values that can't be read. */
public final class Values {
  private final Problems problems;

  /** Makes readers that report to {@code problems}. */
  public Values(Problems problems) {
    this.problems = problems;
  }

  /** Text on one line; line breaks inside it count as spaces. */
  public Optional<String> line(Node value, Label label) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(OneLine.of(scalar.text()));
    }
    return wrong(value, label, ValueType.Simple.LINE);
  }

  /** Text of any length, its lines parted by line feeds, without those at its end. */
  public Optional<String> prose(Node value, Label label) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(withLineFeeds(scalar).stripTrailing());
    }
    return wrong(value, label, ValueType.Simple.PROSE);
  }

  /** Only an escape can be another end of a line: those between lines are line feeds in YAML. */
  private static String withLineFeeds(Node.Scalar scalar) {
    String text = scalar.text();
    return scalar.style() != Node.Style.QUOTED || text.indexOf('\r') < 0
        ? text
        : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Digits, at most nine. */
  public Optional<Integer> number(Node value, Label label) {
    return parsed(value, label, ValueType.Simple.NUMBER, Integers::parse);
  }

  /** True or false, yes or no. */
  public Optional<Boolean> truth(Node value, Label label) {
    return parsed(value, label, ValueType.Simple.TRUTH, Values::parseTruth);
  }

  private static Optional<Boolean> parseTruth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A reader of the words of an enum, written in lower case with hyphens. */
  public <E extends Enum<E>> ValueReader<E> choice(E[] choices) {
    return (value, label) ->
        value instanceof Node.Scalar scalar
            ? chosen(scalar, label, choices)
            : wrong(value, label, "one word", word(choices[0]));
  }

  private <E extends Enum<E>> Optional<E> chosen(Node.Scalar scalar, Label label, E[] choices) {
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
    Optional<String> near = Suggestion.nearest(text, words);
    problems.add(
        new Problem(
            ProblemKind.UNKNOWN_VALUE,
            scalar.range(),
            label.words() + " is " + Quote.of(scalar.text()) + ", which is none of its values.",
            near.map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Write one of: " + String.join(", ", words) + "."),
            near.flatMap(word -> Fix.unsafe("Write \"" + word + "\".", scalar.replacedBy(word)))));
    return Optional.empty();
  }

  /** The word of a choice in a file. */
  public static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether a text is the {@link #word} of a choice, without making that. */
  private static boolean isWordOf(Enum<?> choice, String text) {
    String name = choice.name();
    return name.length() == text.length() && word(choice).equals(text);
  }

  /**
   * A list of values, or a single one. Items that can't be read are left out after they were
   * reported.
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
   * The items of a list that are not blank, or the value itself where a single one stands for a
   * list. Blank items are reported.
   */
  public List<Node> filledItems(Node value, Label label) {
    List<Node> filled = new ArrayList<>();
    for (Node item : items(value)) {
      if (Fields.isBlankItem(item)) {
        problems.add(
            ProblemKind.BLANK,
            item.range(),
            label.anItem().words() + " is blank.",
            "Fill it in or remove it.");
      } else {
        filled.add(item);
      }
    }
    return filled;
  }

  /**
   * The label of an item of a list.
   *
   * @param value the list, or a single value that stands for one
   * @param label what has the value
   */
  public static Label itemOf(Node value, Label label) {
    return value instanceof Node.Sequence ? label.anItem() : label;
  }

  /** The items of a list, or the value itself where a single one stands for a list. */
  public static List<Node> items(Node value) {
    return value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
  }

  /** Text that stands for something else, which its shape says. */
  public <T> Optional<T> parsed(Node value, Label label, ValueType.Simple shape, Parser<T> parser) {
    return parsed(value, label, shape.wanted(), shape.example(), parser);
  }

  /**
   * Text that stands for something else.
   *
   * @param wanted what is expected, such as {@code a whole number}
   * @param example a value that would do
   */
  public <T> Optional<T> parsed(
      Node value, Label label, String wanted, String example, Parser<T> parser) {
    if (value instanceof Node.Scalar scalar) {
      Optional<T> parsed = parser.parse(scalar.text().strip());
      if (parsed.isPresent()) {
        return parsed;
      }
    }
    return wrong(value, label, wanted, example);
  }

  private <T> Optional<T> wrong(Node value, Label label, ValueType.Simple shape) {
    return wrong(value, label, shape.wanted(), shape.example());
  }

  private <T> Optional<T> wrong(Node value, Label label, String wanted, String example) {
    problems.wrongType(label, value, wanted, example);
    return Optional.empty();
  }

  /** Turns text into a value, or says that it can't. */
  @FunctionalInterface
  public interface Parser<T> {
    /** Empty when the text stands for nothing. */
    Optional<T> parse(String text);
  }
}

package lectern.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Fix;
import lectern.source.Node;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** Reads simple values, reporting what can't be read. */
public final class Values {
  private final FaultList faults;

  /** Reports to {@code faults}. */
  public Values(FaultList faults) {
    this.faults = faults;
  }

  /** Text on one line; line breaks inside it count as spaces. */
  public Optional<String> line(Node value, Subject subject) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(OneLine.of(scalar.text()));
    }
    return wrong(value, subject, Shape.Simple.LINE);
  }

  /** Text of any length, its lines parted by line feeds, without those at its end. */
  public Optional<String> prose(Node value, Subject subject) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(withLineFeeds(scalar).stripTrailing());
    }
    return wrong(value, subject, Shape.Simple.PROSE);
  }

  /** Only an escape can be another end of a line: those between lines are line feeds in YAML. */
  private static String withLineFeeds(Node.Scalar scalar) {
    String text = scalar.text();
    return scalar.style() != Node.Style.QUOTED || text.indexOf('\r') < 0
        ? text
        : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Digits, at most nine. */
  public Optional<Integer> number(Node value, Subject subject) {
    return parsed(value, subject, Shape.Simple.NUMBER, WholeNumber::parse);
  }

  /** True or false, yes or no. */
  public Optional<Boolean> truth(Node value, Subject subject) {
    return parsed(value, subject, Shape.Simple.TRUTH, Values::parseTruth);
  }

  private static Optional<Boolean> parseTruth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** One of the words of an enum, written in lower case with hyphens. */
  public <E extends Enum<E>> ValueReader<E> choice(E[] choices) {
    return (value, subject) ->
        value instanceof Node.Scalar scalar
            ? chosen(scalar, subject, choices)
            : wrong(value, subject, "one word", word(choices[0]));
  }

  private <E extends Enum<E>> Optional<E> chosen(Node.Scalar scalar, Subject subject, E[] choices) {
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
    faults.add(
        new Fault(
            FaultKind.UNKNOWN_VALUE,
            scalar.place(),
            subject.words() + " is " + Quote.of(scalar.text()) + ", which is none of its values.",
            near.map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Write one of: " + String.join(", ", words) + "."),
            near.flatMap(word -> Fix.unsafe("Write \"" + word + "\".", scalar.replacedBy(word)))));
    return Optional.empty();
  }

  /** How a choice is written in a file. */
  public static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a text is the {@link #word} of a choice, without making that. */
  private static boolean isWordOf(Enum<?> choice, String text) {
    String name = choice.name();
    return name.length() == text.length() && word(choice).equals(text);
  }

  /**
   * A list of values, or a single one. Items that can't be read are left out after they were
   * reported.
   */
  public <T> ValueReader<List<Located<T>>> list(ValueReader<T> item) {
    return (value, subject) -> {
      List<Located<T>> read = new ArrayList<>();
      Subject each = itemOf(value, subject);
      for (Node node : filledItems(value, subject)) {
        Optional<T> found = item.read(node, each);
        if (found.isPresent()) {
          read.add(new Located<>(found.get(), node.place(), node.scalar()));
        }
      }
      return read.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(read));
    };
  }

  /**
   * The items of a list that are not blank, or the value itself where a single one stands for a
   * list. Blank items are reported.
   */
  public List<Node> filledItems(Node value, Subject subject) {
    List<Node> filled = new ArrayList<>();
    for (Node item : items(value)) {
      if (Fields.isBlankItem(item)) {
        faults.add(
            FaultKind.BLANK,
            item.place(),
            subject.anItem().words() + " is blank.",
            "Fill it in or remove it.");
      } else {
        filled.add(item);
      }
    }
    return filled;
  }

  /**
   * What to call an item in a message.
   *
   * @param value the list, or a single value that stands for one
   * @param subject what has the value
   */
  public static Subject itemOf(Node value, Subject subject) {
    return value instanceof Node.Sequence ? subject.anItem() : subject;
  }

  /** The items of a list, or the value itself where a single one stands for a list. */
  public static List<Node> items(Node value) {
    return value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
  }

  /** Text that stands for something else, which its shape says. */
  public <T> Optional<T> parsed(Node value, Subject subject, Shape.Simple shape, Parser<T> parser) {
    return parsed(value, subject, shape.wanted(), shape.example(), parser);
  }

  /**
   * Text that stands for something else.
   *
   * @param wanted what is expected, such as {@code a whole number}
   * @param example a value that would do
   */
  public <T> Optional<T> parsed(
      Node value, Subject subject, String wanted, String example, Parser<T> parser) {
    if (value instanceof Node.Scalar scalar) {
      Optional<T> parsed = parser.parse(scalar.text().strip());
      if (parsed.isPresent()) {
        return parsed;
      }
    }
    return wrong(value, subject, wanted, example);
  }

  private <T> Optional<T> wrong(Node value, Subject subject, Shape.Simple shape) {
    return wrong(value, subject, shape.wanted(), shape.example());
  }

  private <T> Optional<T> wrong(Node value, Subject subject, String wanted, String example) {
    faults.wrongType(subject, value, wanted, example);
    return Optional.empty();
  }

  /** Turns text into a value, or says that it can't. */
  @FunctionalInterface
  public interface Parser<T> {
    /** Empty when the text stands for nothing. */
    Optional<T> parse(String text);
  }
}

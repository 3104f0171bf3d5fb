package lectern.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lectern.drafting.Scalar;
import lectern.fields.Integers;
import lectern.output.Printable;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** Questions to a person and the answers, a line each. */
final class Dialogue {
  // In bytes; the rest of a longer line is ignored.
  private static final int LONGEST = 4096;

  private final InputStream in;
  private final PrintStream out;

  /** The end of the input, with which a person ends a dialogue early. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1L;
  }

  Dialogue(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  /** Prints a line. */
  void say(String line) {
    out.print(Printable.line(line) + "\n");
  }

  /**
   * Asks for a text and returns it without control characters; empty for no answer.
   *
   * @throws Ended if there are no more answers
   */
  Optional<String> ask(String question) throws IOException, Ended {
    out.print(Printable.line(question) + " ");
    out.flush();
    String answer = Scalar.plain(line());
    return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
  }

  /**
   * Asks for one of several values by its number or name, until the answer is one of them.
   *
   * @param isOpen whether any other text is a value too
   */
  Optional<String> choose(String question, List<String> choices, boolean isOpen)
      throws IOException, Ended {
    int width = String.valueOf(choices.size()).length();
    for (int i = 0; i < choices.size(); i++) {
      String number = String.valueOf(i + 1);
      say("  " + " ".repeat(width - number.length()) + number + "  " + choices.get(i));
    }
    while (true) {
      Optional<String> answer = ask(question);
      if (answer.isEmpty()) {
        return answer;
      }
      Optional<String> choice = choice(answer.get(), choices);
      if (choice.isPresent()) {
        return choice;
      }
      boolean isNumber = Integers.parse(answer.get()).isPresent();
      if (isOpen && !isNumber) {
        return answer;
      }
      say(refusal(answer.get(), choices, isNumber));
    }
  }

  private static Optional<String> choice(String answer, List<String> choices) {
    Optional<Integer> number =
        Integers.parse(answer).filter(value -> value >= 1 && value <= choices.size());
    return number.isPresent()
        ? number.map(value -> choices.get(value - 1))
        : choices.stream().filter(answer::equalsIgnoreCase).findFirst();
  }

  private static String refusal(String answer, List<String> choices, boolean isNumber) {
    String limits =
        choices.isEmpty()
            ? "Type words, or press Enter to skip."
            : "Type a number from 1 to " + choices.size() + ", or press Enter to skip.";
    String near =
        isNumber
            ? ""
            : Suggestion.nearest(answer, choices)
                .map(name -> "Did you mean \"" + name + "\"? ")
                .orElse("");
    return Quote.of(answer) + " is none of the choices. " + near + limits;
  }

  private String line() throws IOException, Ended {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (true) {
      int next = in.read();
      if (next < 0) {
        // An unfinished answer is none.
        throw new Ended();
      }
      if (next == '\n') {
        return bytes.toString(StandardCharsets.UTF_8);
      }
      if (bytes.size() < LONGEST) {
        bytes.write(next);
      }
    }
  }
}

package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shell sessions in Markdown and AsciiDoc documents: a command and what it prints. The command may
 * end in {@code | head -LINES}.
 */
final class ShownOutputs {
  private static final Pattern SESSION =
      Pattern.compile(
          "^(?<line>(?:```console|----)\n"
              + "\\$ lectern (?<command>[^\n|]*?)(?: \\| head -(?<lines>\\d+))?\n)"
              + "(?<output>.*?)^(?<close>```|----)$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private ShownOutputs() {}

  /** The document with each output replaced by what its command prints now. */
  static String renewed(String document) {
    Matcher session = SESSION.matcher(document);
    StringBuilder renewed = new StringBuilder();
    while (session.find()) {
      String output = session.group("line") + output(session) + session.group("close");
      session.appendReplacement(renewed, Matcher.quoteReplacement(output));
    }
    return session.appendTail(renewed).toString();
  }

  private static String output(Matcher session) {
    TestConsole console = new TestConsole();
    console.run(session.group("command").split(" ", -1));
    assertThat(console.err()).isEmpty();
    String lines = session.group("lines");
    return lines == null
        ? console.out()
        : console
            .out()
            .lines()
            .limit(Integer.parseInt(lines))
            .collect(Collectors.joining("\n", "", "\n"));
  }
}

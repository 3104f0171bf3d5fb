package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each output in the README is what the command above it prints.
 *
 * <p>{@code mvn test -Dtest=ReadmeTest -Dfixtures.update=true} writes them anew, and fails to say
 * that it did.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern SHOWN =
      Pattern.compile(
          "```console\n\\$ lectern (?<command>[^\n]*)\n(?<output>.*?)```", Pattern.DOTALL);

  @Test
  void everyOutputIsReal() throws IOException {
    String written = Files.readString(README);
    String real = withRealOutputs(written);
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(README, real);
      fail("The outputs in the README were written anew.");
    }
    assertThat(written).isEqualTo(real).containsPattern(SHOWN);
  }

  private static String withRealOutputs(String text) {
    Matcher matcher = SHOWN.matcher(text);
    StringBuilder real = new StringBuilder();
    while (matcher.find()) {
      String command = matcher.group("command");
      TestConsole console = new TestConsole();
      console.run(command.split(" ", -1));
      assertThat(console.err()).isEmpty();
      String block = "```console\n$ lectern " + command + "\n" + console.out() + "```";
      matcher.appendReplacement(real, Matcher.quoteReplacement(block));
    }
    return matcher.appendTail(real).toString();
  }
}

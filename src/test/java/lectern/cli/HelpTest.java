package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of all commands. */
class HelpTest {
  private static final int WIDTH = 80;

  static List<CommandSpec> commands() {
    return below(Lectern.described(TestConsole.empty())).toList();
  }

  private static Stream<CommandSpec> below(CommandSpec command) {
    return Stream.concat(
        Stream.of(command),
        command.subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .flatMap(HelpTest::below));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandAndArgumentHasItsText(CommandSpec command) {
    assertThat(command.usageMessage().header()).hasSize(1);
    assertThat(command.usageMessage().description()).hasSize(1);
    assertThat(command.usageMessage().description()[0])
        .doesNotStartWith(command.usageMessage().header()[0])
        .endsWith(".");
    assertThat(command.usageMessage().footer()).hasSize(1);
    for (ArgSpec argument : command.args()) {
      assertThat(argument.description()).as(argument.toString()).hasSize(1);
      assertThat(argument.description()[0]).endsWith(".");
    }
  }

  /** A command with so many options that they need headings has each under one. */
  @ParameterizedTest
  @MethodSource("commands")
  void manyOptionsAreUnderHeadings(CommandSpec command) {
    if (!command.argGroups().isEmpty()) {
      assertThat(command.options())
          .filteredOn(option -> option.group() == null)
          .extracting(CommandLine.Model.OptionSpec::longestName)
          .containsExactly("--help", "--version");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpFitsTheWidthAndIsThatOfTheHelpCommand(CommandSpec command) {
    String[] words = command.qualifiedName().split(" ", -1);
    String[] below = List.of(words).subList(1, words.length).toArray(String[]::new);
    String help = printed(Stream.concat(Stream.of("help"), Stream.of(below)));
    assertThat(help)
        .contains("\nUsage: " + command.qualifiedName() + " ")
        .contains("\nExamples:\n");
    assertThat(help.lines()).allMatch(line -> line.length() <= WIDTH, "at most 80 columns");
    assertThat(printed(Stream.concat(Stream.of(below), Stream.of("--help")))).isEqualTo(help);
  }

  @Test
  void theProgramAlonePrintsItsHelp() {
    assertThat(printed(Stream.of())).isEqualTo(printed(Stream.of("--help")));
  }

  @Test
  void optionsAreGrouped() {
    assertThat(printed(Stream.of("check", "--help")))
        .containsSubsequence(
            "\nArguments:\n",
            "\nOptions:\n",
            "\nInput:\n",
            "\nRules:\n",
            "\nOutput:\n",
            "\nBaseline and waivers:\n",
            "\nRuntime:\n",
            "\nExit status:\n",
            "\nExamples:\n");
  }

  /** The launcher sets {@code COLUMNS} to the width of the terminal. */
  @ParameterizedTest
  @CsvSource({"50, 60", "60, 60", "100, 100", "200, 120", "wide, 80"})
  void helpIsAsWideAsTheTerminal(String columns, int width) {
    Map<String, String> environment = Map.of("COLUMNS", columns, "NO_COLOR", "1");
    TestConsole console = new TestConsole(new byte[0], true, environment);
    assertThat(console.run("check", "--help")).isZero();
    int longest = console.out().lines().mapToInt(String::length).max().orElse(0);
    assertThat(longest).as(console.out()).isBetween(width - 8, width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "validate", "verify", "test"})
  void wordsOfOtherToolsForCheckLeadToIt(String word) {
    refuses("lectern " + word + "\"; did you mean \"lectern check\"?", word);
  }

  @Test
  void wordsOfOtherToolsLeadToTheCommand() {
    refuses("did you mean \"lectern format\"?", "fmt");
    refuses("did you mean \"lectern programme --to html\"?", "serve");
    refuses("did you mean \"lectern check --watch\"?", "watch");
    refuses("did you mean \"lectern new\"?", "template");
    refuses("There is no command \"lectern frobnicate\".\nTry \"lectern --help\".", "frobnicate");
  }

  private static String printed(Stream<String> args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args.toArray(String[]::new))).isZero();
    assertThat(console.err()).isEmpty();
    return console.out();
  }

  private static void refuses(String sentence, String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").contains(sentence);
    assertThat(console.out()).isEmpty();
  }
}

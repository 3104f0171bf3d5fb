package lectern.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for the fish shell from picocli's command model.
 *
 * @see <a href="https://fishshell.com/docs/current/cmds/complete.html">fish: complete</a>
 */
final class FishCompletion {
  private static final String FUNCTION =
      """
      # Whether the words before the cursor begin with a command.
      function __lectern_in
        set -l words (commandline -opc)
        set -l last (math (count $argv) + 1)
        test "$words[2..$last]" = "$argv"
      end
      complete -c lectern -f
      """;

  private final StringBuilder script = new StringBuilder(FUNCTION);

  private FishCompletion() {}

  /** Returns the script. */
  static String script(CommandSpec program) {
    FishCompletion completion = new FishCompletion();
    completion.add(program, "__fish_use_subcommand", "__lectern_in");
    return completion.script.toString();
  }

  /**
   * Adds a command and those below it.
   *
   * @param here the condition under which its arguments are completed
   * @param path the start of the condition for the commands below it
   */
  private void add(CommandSpec command, String here, String path) {
    for (OptionSpec option : command.options()) {
      StringBuilder names = new StringBuilder();
      for (String name : option.names()) {
        names.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      if (option.arity().max() > 0) {
        names.append(values(option).isEmpty() ? " -r -F" : " -x -a " + values(option));
      }
      line(here, names + " -d " + sentence(option.description()));
    }
    for (ArgSpec operand : command.positionalParameters()) {
      line(here, values(operand).isEmpty() ? " -F" : " -a " + values(operand));
    }
    for (CommandLine line : command.subcommands().values()) {
      CommandSpec sub = line.getCommandSpec();
      line(here, " -a " + sub.name() + " -d " + sentence(sub.usageMessage().header()));
      String below = path + " " + sub.name();
      add(sub, below, below);
    }
  }

  private void line(String condition, String text) {
    script.append("complete -c lectern -n '").append(condition).append('\'').append(text);
    script.append('\n');
  }

  /** The values of an argument in quotes; empty if they can't be listed. */
  private static String values(ArgSpec argument) {
    String values = String.join(" ", PosixCompletion.candidates(argument));
    return values.isEmpty() ? "" : quoted(values);
  }

  /** The first sentence of a description in quotes, without the values that it lists. */
  private static String sentence(String... description) {
    return quoted(description[0].split("[.:]( |$)", 2)[0]);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

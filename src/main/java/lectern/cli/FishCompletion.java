package lectern.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell, which picocli does not generate, from its command model. */
final class FishCompletion {
  private FishCompletion() {}

  /**
   * Returns the script.
   *
   * @see <a href="https://fishshell.com/docs/current/cmds/complete.html">fish: complete</a>
   */
  static String script(CommandSpec root) {
    StringBuilder script = new StringBuilder("complete -c lectern -f\n");
    for (CommandLine line : root.subcommands().values()) {
      CommandSpec command = line.getCommandSpec();
      script
          .append("complete -c lectern -n __fish_use_subcommand -a ")
          .append(command.name())
          .append(" -d ")
          .append(quoted(first(command.usageMessage().header())))
          .append('\n');
      options(command, script);
      arguments(command, prefix(command), script);
      for (CommandLine below : command.subcommands().values()) {
        subcommand(command, below.getCommandSpec(), script);
      }
    }
    return script.toString();
  }

  /** Appends the completion of a subcommand, such as {@code profiles show}. */
  private static void subcommand(CommandSpec parent, CommandSpec command, StringBuilder script) {
    script
        .append(prefix(parent))
        .append(" -a ")
        .append(command.name())
        .append(" -d ")
        .append(quoted(first(command.usageMessage().header())))
        .append('\n');
    String both =
        "complete -c lectern -n '__fish_seen_subcommand_from "
            + parent.name()
            + "; and __fish_seen_subcommand_from "
            + command.name()
            + "'";
    arguments(command, both, script);
  }

  private static void arguments(CommandSpec command, String prefix, StringBuilder script) {
    for (ArgSpec argument : command.positionalParameters()) {
      script
          .append(prefix)
          .append(values(argument).isEmpty() ? " -F" : " -a " + quoted(values(argument)))
          .append('\n');
    }
  }

  private static void options(CommandSpec command, StringBuilder script) {
    for (OptionSpec option : command.options()) {
      script.append(prefix(command));
      for (String name : option.names()) {
        script.append(
            name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      if (option.arity().max() > 0) {
        script.append(values(option).isEmpty() ? " -r -F" : " -x -a " + quoted(values(option)));
      }
      script.append(" -d ").append(quoted(first(option.description()))).append('\n');
    }
  }

  private static String prefix(CommandSpec command) {
    return "complete -c lectern -n '__fish_seen_subcommand_from " + command.name() + "'";
  }

  private static String values(ArgSpec argument) {
    return String.join(" ", PosixCompletion.candidates(argument));
  }

  /** The first sentence of a description, without the values that it lists. */
  private static String first(String... description) {
    return description.length == 0 ? "" : description[0].split("[.:]( |$)", 2)[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

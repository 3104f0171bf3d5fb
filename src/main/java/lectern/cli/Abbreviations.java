package lectern.cli;

import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Completes unambiguous abbreviations of commands and options, such as {@code ch} and {@code --st}.
 * Picocli's own can't be used: they fail on the file name {@code -}.
 */
final class Abbreviations {
  private Abbreviations() {}

  /**
   * Returns the only name that begins with a text; the text if it is a name, or none or several do.
   */
  static String complete(String text, Collection<String> names) {
    if (names.contains(text)) {
      return text;
    }
    String found = "";
    for (String name : names) {
      if (name.startsWith(text)) {
        if (!found.isEmpty()) {
          return text;
        }
        found = name;
      }
    }
    return found.isEmpty() ? text : found;
  }

  /**
   * Returns arguments with their commands, and their options up to {@code --}, completed.
   *
   * @param commands the commands of the program, of which it may have been built with only one
   */
  static String[] expand(String[] args, Collection<String> commands, CommandSpec program) {
    String[] expanded = args.clone();
    CommandSpec command = program;
    int at = 0;
    while (at < args.length && !command.subcommands().isEmpty()) {
      expanded[at] = complete(args[at], at == 0 ? commands : command.subcommands().keySet());
      CommandLine sub = command.subcommands().get(expanded[at]);
      if (sub == null) {
        break;
      }
      command = sub.getCommandSpec();
      at++;
    }
    for (; at < args.length && !args[at].equals("--"); at++) {
      String argument = args[at];
      if (argument.startsWith("--")) {
        int sign = argument.indexOf('=');
        String name = sign < 0 ? argument : argument.substring(0, sign);
        expanded[at] =
            complete(name, command.optionsMap().keySet()) + argument.substring(name.length());
      }
    }
    return expanded;
  }
}

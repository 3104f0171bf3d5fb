package lectern.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.cli.TestConsole;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Command lines that use all commands and all listed values of their options. They are derived from
 * the program's own command model, so that a new command or format is among them.
 */
final class CommandLines {
  /** Command lines that no command can be made of. */
  static final List<List<String>> MISUSES = List.of(List.of(), List.of("chek"));

  private static final CommandSpec PROGRAM = TestConsole.commands();

  private CommandLines() {}

  /**
   * Each command with {@code --help}, {@code --version} and each of its operands; each format with
   * each operand; and each listed value of the other options.
   */
  static List<List<String>> all() {
    List<List<String>> lines = new ArrayList<>(MISUSES);
    lines.addAll(information(PROGRAM));
    for (CommandSpec command : commands(PROGRAM)) {
      List<List<String>> operands = Operands.of(command);
      lines.addAll(information(command));
      lines.addAll(lines(command, Optional.empty(), operands));
      for (OptionSpec option : optionsWithListedValues(command)) {
        boolean isFormat = isFormat(option);
        lines.addAll(
            lines(command, Optional.of(option), isFormat ? operands : operands.subList(0, 1)));
      }
    }
    return lines.stream().distinct().toList();
  }

  /** Of {@link #all()}, each command with its first operand, and each format with all inputs. */
  static List<List<String>> brief() {
    List<List<String>> lines = new ArrayList<>(MISUSES);
    lines.addAll(information(PROGRAM));
    for (CommandSpec command : commands(PROGRAM)) {
      List<List<String>> operands = Operands.of(command);
      lines.addAll(lines(command, Optional.empty(), operands.subList(0, 1)));
      for (OptionSpec option : optionsWithListedValues(command)) {
        if (isFormat(option)) {
          int last = operands.size() - 1;
          lines.addAll(lines(command, Optional.of(option), operands.subList(last, last + 1)));
        }
      }
    }
    return lines;
  }

  /** The commands below one, and those below them. */
  private static List<CommandSpec> commands(CommandSpec parent) {
    return parent.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .flatMap(command -> Stream.concat(Stream.of(command), commands(command).stream()))
        .toList();
  }

  private static List<List<String>> information(CommandSpec command) {
    return Stream.of("--help", "--version")
        .filter(command.optionsMap()::containsKey)
        .map(name -> joined(Stream.of(words(command), List.of(name))))
        .toList();
  }

  /** The command with each value of an option, if one is given, and each of some operands. */
  private static List<List<String>> lines(
      CommandSpec command, Optional<OptionSpec> option, List<List<String>> operands) {
    List<String> start = new ArrayList<>(words(command));
    if (command.optionsMap().containsKey("--now")) {
      start.add("--now=2021-12-17");
    }
    if (command.name().equals("tidy")) {
      // The inputs stay as they are.
      start.add("--diff");
    }
    if (command.name().equals("programme") && !option.map(CommandLines::isTarget).orElse(false)) {
      // It is required unless templates are written.
      start.add("--to=csv");
    }
    boolean hasEvent = option.map(one -> one.longestName().equals("--event")).orElse(false);
    if (command.optionsMap().containsKey("--event") && !hasEvent) {
      start.add("--event=generic");
    }
    if (command.optionsMap().containsKey("--dry-run")) {
      start.add("--dry-run");
    }
    for (OptionSpec other : command.options()) {
      if (other.required() && !Optional.of(other).equals(option)) {
        start.add(settings(other).get(0));
      }
    }
    List<List<String>> settings =
        option
            .map(one -> settings(one).stream().map(Operands::complete).toList())
            .orElse(List.of(List.of()));
    return settings.stream()
        .flatMap(
            setting ->
                operands(setting, operands).stream()
                    .map(operand -> joined(Stream.of(start, setting, operand))))
        .toList();
  }

  /** A file of the format that is read, or else the usual operands. */
  private static List<List<String>> operands(List<String> setting, List<List<String>> usual) {
    return setting.isEmpty()
        ? usual
        : Optional.ofNullable(Operands.OF_FORMATS.get(setting.get(0)))
            .map(file -> List.of(List.of(file)))
            .orElse(usual);
  }

  private static List<OptionSpec> optionsWithListedValues(CommandSpec command) {
    return command.options().stream().filter(option -> !settings(option).isEmpty()).toList();
  }

  private static boolean isTarget(OptionSpec option) {
    return option.longestName().equals("--to");
  }

  private static boolean isFormat(OptionSpec option) {
    return option.paramLabel().equals("FORMAT");
  }

  /** An option with each of its listed values, such as {@code --to=html}. */
  private static List<String> settings(OptionSpec option) {
    return Operands.listedValues(option).stream()
        .map(value -> option.longestName() + "=" + value)
        .toList();
  }

  /** The names of a command and those above it, without that of the program. */
  private static List<String> words(CommandSpec command) {
    String name = command.qualifiedName();
    return name.equals(PROGRAM.name())
        ? List.of()
        : List.of(name.substring(PROGRAM.name().length() + 1).split(" ", -1));
  }

  private static List<String> joined(Stream<List<String>> parts) {
    return parts.flatMap(List::stream).toList();
  }
}

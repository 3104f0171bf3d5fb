package lectern.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code lectern} with its subcommands. */
@Command(
    name = "lectern",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    description = "Checks workshop proposals written as YAML and prints them as listings.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern check proposal.yaml               what is wrong, where, and how to mend it",
      "  lectern format proposal.yaml              the proposal as the programme prints it",
      "  lectern explain people/role-collision     what a rule wants, and why",
      "",
      "Exit status: 0 nothing grave found, 1 errors found, 2 the run could not be done."
    })
final class Lectern implements Runnable {
  private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("format", FormatCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
  }

  @CommandLine.Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, such as \"check\".");
  }

  /** Runs one command. */
  static int run(String[] args, Console console) {
    // Reading a command's options takes time, so only the one that is named is read.
    CommandLine line =
        args.length > 0 && COMMANDS.containsKey(args[0])
            ? alone(args[0], console)
            : complete(console);
    return line.execute(args);
  }

  /** The whole command model: for help, for a misspelt command, for the manual. */
  static CommandLine complete(Console console) {
    CommandLine line = new CommandLine(new Lectern());
    COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
    line.addSubcommand(new HelpCommand());
    return configured(line, console);
  }

  private static CommandLine alone(String name, Console console) {
    CommandLine line = new CommandLine(new Lectern());
    line.addSubcommand(name, COMMANDS.get(name).apply(console));
    return configured(line, console);
  }

  private static CommandLine configured(CommandLine line, Console console) {
    Ansi ansi = Colour.AUTO.isOn(console) ? Ansi.ON : Ansi.OFF;
    return line.setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler(Failures::ofArguments)
        .setExecutionExceptionHandler(Failures::ofExecution)
        .setUsageHelpWidth(100);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}

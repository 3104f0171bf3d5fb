package lectern.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code lectern} with its subcommands. */
final class Lectern implements Callable<Integer> {
  private static final int HELP_WIDTH = 100;

  /** The commands, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "check",
          "format",
          "programme",
          "stats",
          "diff",
          "config",
          "rules",
          "explain",
          "profiles",
          "schema",
          "completion");

  private final Console console;
  private final CommandSpec root;

  private Lectern(Console console) {
    this.console = console;
    this.root =
        Usage.command(
            "lectern",
            this,
            "Checks workshop proposals written as YAML and prints them as listings.",
            "  lectern check proposal.yaml               what is wrong, where, and how to mend it",
            "  lectern format proposal.yaml              the proposal as the programme prints it",
            "  lectern explain people/role-collision     what a rule wants, and why");
    Usage.exits(root, "no errors", Optional.of("errors were found"));
    root.usageMessage().synopsisSubcommandLabel("COMMAND");
  }

  @Override
  public Integer call() {
    throw new ParameterException(root.commandLine(), "Name a command, such as \"check\".");
  }

  /** Runs one command and returns its exit status. */
  static int run(String[] args, Console console) {
    // Building all commands takes longer than checking a proposal.
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    try {
      CommandLine line = named ? only(args[0], console) : complete(console);
      return line.execute(args);
    } catch (RuntimeException | Error e) {
      return Failures.ofError(e, args, console.err());
    }
  }

  /** Returns the model of all commands, for help, the manual and misspelt commands. */
  static CommandLine complete(Console console) {
    Lectern lectern = new Lectern(console);
    for (String name : COMMANDS) {
      lectern.add(name);
    }
    lectern.root.addSubcommand("help", new CommandLine(new HelpCommand()));
    return lectern.line();
  }

  private static CommandLine only(String name, Console console) {
    Lectern lectern = new Lectern(console);
    lectern.add(name);
    return lectern.line();
  }

  private void add(String name) {
    root.addSubcommand(name, new CommandLine(command(name, console), Usage.NOTHING_TO_MAKE));
  }

  private static CommandSpec command(String name, Console console) {
    return switch (name) {
      case "check" -> new CheckCommand(console).spec();
      case "format" -> new FormatCommand(console).spec();
      case "programme" -> new ProgrammeCommand(console).spec();
      case "stats" -> new StatsCommand(console).spec();
      case "diff" -> new DiffCommand(console, Path.of("").toAbsolutePath()).spec();
      case "config" -> new ConfigCommand(console).spec();
      case "rules" -> new RulesCommand(console).spec();
      case "explain" -> new ExplainCommand(console).spec();
      case "profiles" -> new ProfilesCommand(console).spec();
      case "schema" -> new SchemaCommand(console).spec();
      case "completion" -> new CompletionCommand(console).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private CommandLine line() {
    Ansi ansi = Colour.AUTO.isOn(console) ? Ansi.ON : Ansi.OFF;
    return new CommandLine(root, Usage.NOTHING_TO_MAKE)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler(Failures::ofArguments)
        .setExecutionExceptionHandler(Failures::ofExecution)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}

package lectern.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code lectern} with its subcommands. Alone it prints its help. */
final class Lectern implements Callable<Integer>, IHelpFactory {
  /** The commands, in the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "new",
          "init",
          "check",
          "format",
          "import",
          "tidy",
          "programme",
          "stats",
          "diff",
          "config",
          "rules",
          "explain",
          "profiles",
          "schema",
          "completion",
          "lsp",
          "help");

  static {
    // Converters for classes of java.time and java.sql, which no option has, are looked up by
    // reflection; without them the check of one file takes 9 ms less.
    System.setProperty("picocli.converters.excludes", "java.(sql|time).*");
  }

  private final Console console;
  private final CommandSpec root;
  private final Argument<String[]> described = Argument.any("COMMAND", COMMANDS);

  private Lectern(Console console) {
    this.console = console;
    this.root = Usage.command("lectern", this);
    root.usageMessage().synopsisSubcommandLabel("COMMAND");
  }

  /** Runs one command and returns its exit status. */
  static int run(String[] args, Console console) {
    String first = args.length == 0 ? "" : Abbreviations.complete(args[0], COMMANDS);
    // Building all commands takes longer than checking a proposal.
    boolean needsOne = COMMANDS.contains(first) && !first.equals("help");
    try {
      CommandLine line = needsOne ? only(first, console) : complete(console);
      return line.execute(Abbreviations.expand(args, COMMANDS, line.getCommandSpec()));
    } catch (RuntimeException | Error e) {
      return Failures.ofError(e, args, console.err());
    }
  }

  /** Returns the model of all commands, for help, the manual and misspelled commands. */
  static CommandLine complete(Console console) {
    Lectern lectern = new Lectern(console);
    for (String name : COMMANDS) {
      lectern.add(name);
    }
    return lectern.line();
  }

  /** Returns the model of all commands with their texts, which can't be run. */
  static CommandSpec described(Console console) {
    CommandSpec root = complete(console).getCommandSpec();
    HelpTexts.addTo(root, CommonOptions.WIDTH);
    return root;
  }

  private static CommandLine only(String name, Console console) {
    Lectern lectern = new Lectern(console);
    lectern.add(name);
    return lectern.line();
  }

  private void add(String name) {
    root.addSubcommand(name, new CommandLine(command(name), Usage.NOTHING_TO_MAKE));
  }

  private CommandSpec command(String name) {
    return switch (name) {
      case "new" -> new NewCommand(console).spec();
      case "init" -> new InitCommand(console).spec();
      case "check" -> new CheckCommand(console).spec();
      case "format" -> new FormatCommand(console).spec();
      case "tidy" -> new TidyCommand(console).spec();
      case "import" -> new ImportCommand(console).spec();
      case "programme" -> new ProgrammeCommand(console).spec();
      case "stats" -> new StatsCommand(console, Path.of("").toAbsolutePath()).spec();
      case "diff" -> new DiffCommand(console, Path.of("").toAbsolutePath()).spec();
      case "config" -> new ConfigCommand(console).spec();
      case "rules" -> new RulesCommand(console).spec();
      case "explain" -> new ExplainCommand(console).spec();
      case "profiles" -> new ProfilesCommand(console).spec();
      case "schema" -> new SchemaCommand(console).spec();
      case "completion" -> new CompletionCommand(console).spec();
      case "lsp" -> new LspCommand(console).spec();
      case "help" -> Usage.command("help", this::help, described);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private CommandLine line() {
    boolean isColored = Color.AUTO.isOn(console.environment(), console.outIsTerminal());
    Ansi ansi = isColored ? Ansi.ON : Ansi.OFF;
    return new CommandLine(root, Usage.NOTHING_TO_MAKE)
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setHelpFactory(this)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Failures::ofArguments)
        .setExecutionExceptionHandler(Failures::ofExecution);
  }

  @Override
  public Help create(CommandSpec command, Help.ColorScheme colors) {
    HelpTexts.addTo(root, console.outIsTerminal() ? console.width() : CommonOptions.WIDTH);
    return new Help(command, colors);
  }

  @Override
  public Integer call() {
    return usage(root.commandLine());
  }

  /** {@code lectern help}: prints the help of a command, such as {@code profiles show}. */
  private Integer help() {
    CommandLine command = root.commandLine();
    for (String word : Argument.all(described)) {
      Map<String, CommandLine> subs = command.getSubcommands();
      CommandLine sub = subs.get(Abbreviations.complete(word, subs.keySet()));
      if (sub == null) {
        throw new ParameterException(command, UnknownArguments.command(command, word));
      }
      command = sub;
    }
    return usage(command);
  }

  private static Integer usage(CommandLine command) {
    command.usage(command.getOut());
    return ExitStatus.OK;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}

package lectern.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the usage texts of all commands have in common.
 *
 * <p>Commands are described to picocli by its builders and not by annotations, because reading
 * annotations takes longer than checking a proposal.
 */
final class Usage {
  /**
   * Stands in for picocli's own factory, which looks through the jar for classes of other languages
   * before it makes anything.
   */
  static final IFactory NOTHING_TO_MAKE = new NoFactory();

  private Usage() {}

  /** Every command, option and converter is made here by hand. */
  private static final class NoFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) {
      throw new IllegalStateException("No " + type + " is made by reflection.");
    }
  }

  /**
   * A command with {@code --help} and {@code --version}.
   *
   * @param examples what ends the usage text, a line each
   */
  static CommandSpec command(
      String name, Callable<Integer> action, String description, String... examples) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(action, NOTHING_TO_MAKE);
    command.name(name).versionProvider(new Version());
    command
        .usageMessage()
        .description(description)
        .footerHeading("%nExamples:%n")
        .footer(examples)
        .exitCodeListHeading("%nExit status:%n");
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    return exits(command, "done", Optional.empty());
  }

  /**
   * Says what the exit status of a command means.
   *
   * @param findings what 1 means, for a command that has it
   */
  static CommandSpec exits(CommandSpec command, String done, Optional<String> findings) {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(String.valueOf(ExitStatus.OK), done);
    findings.ifPresent(meaning -> meanings.put(String.valueOf(ExitStatus.FINDINGS), meaning));
    meanings.put(String.valueOf(ExitStatus.UNUSABLE), "the run itself could not be done");
    command.usageMessage().exitCodeList(meanings);
    return command;
  }

  /** Adds options and parameters to a command and returns it. */
  static CommandSpec add(CommandSpec command, Arguments... all) {
    for (Arguments arguments : all) {
      arguments.addTo(command);
    }
    return command;
  }
}

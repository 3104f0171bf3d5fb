package lectern.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Creates commands for picocli, by its builders and not by annotations, because reading annotations
 * takes longer than checking a proposal. Their texts are in {@link HelpTexts}.
 */
final class Usage {
  /**
   * A factory in place of picocli's own, which searches the jar for classes of other languages
   * before it creates anything.
   */
  static final IFactory NOTHING_TO_MAKE = new NoFactory();

  private Usage() {}

  /** A factory that fails, since commands, options and converters are created by hand. */
  private static final class NoFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) {
      throw new IllegalStateException("No " + type + " is made by reflection.");
    }
  }

  /** Returns a command with {@code --help}, {@code --version} and its own arguments. */
  static CommandSpec command(String name, Callable<Integer> action, Arguments... arguments) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(action, NOTHING_TO_MAKE);
    command.name(name).versionProvider(new Version());
    command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
    command.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
    for (Arguments each : arguments) {
      each.addTo(command);
    }
    return command;
  }
}

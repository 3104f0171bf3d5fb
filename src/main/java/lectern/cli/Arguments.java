package lectern.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One or more options or parameters that are added to a command together. */
interface Arguments {

  /** Adds them to a command. */
  void addTo(CommandSpec command);
}

package lectern.lsp;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.config.BrokenConfigurationException;
import lectern.config.SettingsResolver;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;

/** How files are loaded and checked, which the options of the command line decide. */
public interface CheckSetup {

  /** Returns a loader that has read no configuration yet and repairs no syntax error. */
  ProposalLoader loader();

  /** Returns a check without a baseline. */
  CheckRun run(ProposalLoader loader);

  /**
   * Returns a maker of filters, each for one check, that drop the findings which the baseline of a
   * file has.
   *
   * @throws IOException if the baseline can't be read
   * @throws BrokenConfigurationException if it is missing or no valid one
   */
  Supplier<UnaryOperator<CheckedFile>> baseline(Input file, SettingsResolver settings)
      throws IOException;

  /** The threads for files that are checked in the background. */
  Workers workers();
}

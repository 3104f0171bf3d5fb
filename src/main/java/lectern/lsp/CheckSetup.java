package lectern.lsp;

import lectern.check.CheckRun;
import lectern.session.ProposalLoader;

/** How files are loaded and checked, which the options of the command line decide. */
public interface CheckSetup {

  /** Returns a loader that has read no configuration yet. */
  ProposalLoader loader();

  /** Returns a check without a baseline. */
  CheckRun run(ProposalLoader loader);
}

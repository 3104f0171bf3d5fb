package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.ProblemFindings;
import lectern.report.Style;
import lectern.report.TextReport;
import lectern.session.LoadedFile;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.session.Workers;

/**
 * The proposals of the files that a command names, loaded without running a rule.
 *
 * @param proposals all that could be read, in the order of the files
 * @param unreadable the files with a document that could not be read, with its problems
 */
record LoadedProposals(List<ProposalContext> proposals, List<CheckedFile> unreadable) {

  /**
   * Loads the proposals, and prints which files were left out because they are none.
   *
   * @throws IOException if a file can't be found, or a configuration can't be read
   * @throws UsageException if there is no proposal in a folder or pattern
   */
  static LoadedProposals load(
      Inputs inputs, ProposalLoader loader, Workers workers, Console console)
      throws IOException, UsageException {
    FoundFiles found = inputs.find(loader.settings(), console);
    List<ProposalContext> proposals = new ArrayList<>();
    List<LoadedFile> unreadable = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (LoadedFile file :
        Progress.during(found.files(), console, all -> loader.load(all, workers, one -> one))) {
      proposals.addAll(file.proposals());
      if (file.isForeign()) {
        foreign.add(file.name());
      } else if (!file.isWhole()) {
        unreadable.add(file);
      }
    }
    found.refuseEmpty(foreign);
    FoundFiles.printSkipped(foreign, console);
    return new LoadedProposals(proposals, ProblemFindings.of(unreadable, loader.settings()));
  }

  /** Prints the problems of the files that could not be read, and returns the exit status. */
  static int printUnreadable(List<CheckedFile> files, Console console) throws IOException {
    if (files.isEmpty()) {
      return ExitStatus.OK;
    }
    new TextReport(Style.PLAIN).write(files, console.err());
    return ExitStatus.FINDINGS;
  }
}

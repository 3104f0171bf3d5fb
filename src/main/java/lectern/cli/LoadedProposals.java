package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.ProblemFindings;
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
    Inputs.Read read = inputs.read(console.in(), loader.settings());
    List<LoadedFile> files;
    try (Progress progress = Progress.of(read.files(), console)) {
      files = loader.load(progress.watched(read.files()), workers, file -> file);
    }
    List<ProposalContext> proposals = new ArrayList<>();
    List<LoadedFile> unreadable = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (LoadedFile file : files) {
      proposals.addAll(file.proposals());
      if (file.isForeign()) {
        foreign.add(file.name());
      } else if (!file.isWhole()) {
        unreadable.add(file);
      }
    }
    read.skip(foreign, console);
    return new LoadedProposals(proposals, ProblemFindings.of(unreadable, loader.settings()));
  }
}

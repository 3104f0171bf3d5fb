package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lectern.check.CheckedFile;
import lectern.check.ProblemFindings;
import lectern.session.LoadedFile;
import lectern.session.ProposalContext;
import lectern.session.ProposalLoader;
import lectern.session.Workers;

/** Loads the files of commands that print proposals, without running a rule. */
final class ProposalFiles {
  private ProposalFiles() {}

  /**
   * Loads proposals, and prints which files were left out because they are none.
   *
   * @param consumer takes all proposals that can be read, in the order of the files
   * @return the files with a document that can't be read, with its problems as findings
   * @throws IOException if a file can't be found, or a configuration can't be read
   * @throws UsageException if there is no proposal in a folder or pattern
   */
  static List<CheckedFile> load(
      Inputs inputs,
      ProposalLoader loader,
      Workers workers,
      Console console,
      Consumer<ProposalContext> consumer)
      throws IOException, UsageException {
    return load(inputs.find(loader.settings(), console), loader, workers, console, consumer);
  }

  /** Loads found files likewise. */
  static List<CheckedFile> load(
      FoundFiles found,
      ProposalLoader loader,
      Workers workers,
      Console console,
      Consumer<ProposalContext> consumer)
      throws IOException, UsageException {
    List<LoadedFile> unreadable = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (LoadedFile file :
        Progress.during(found.files(), console, all -> loader.load(all, workers, one -> one))) {
      file.proposals().forEach(consumer);
      if (file.isForeign()) {
        foreign.add(file.name());
      } else if (!file.isWhole()) {
        unreadable.add(file);
      }
    }
    found.refuseEmpty(foreign);
    found.printSkipped(foreign, console);
    MisnamedConfigurations.print(found, loader.settings(), console);
    return ProblemFindings.of(unreadable, loader.settings());
  }
}

package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.RuleSelection;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.session.Now;
import lectern.session.ProposalContext;
import lectern.session.Workers;
import lectern.source.Input;

/**
 * Takes together the proposals of many files, for a command about all of them.
 *
 * @param console where it is told what was left out because it is no proposal
 * @param inputs the files
 * @param workers who read them
 */
record Gathering(Console console, Inputs inputs, Workers workers) {

  /**
   * Hands over every proposal that can be read, in the order of the files.
   *
   * @return the files in which one can't be read
   * @throws IOException if a file can't be found, or a configuration can't be read
   * @throws UsageException if there is no proposal in a folder or pattern
   */
  List<CheckedFile> each(SettingsResolver resolver, Consumer<ProposalContext> taker)
      throws IOException, UsageException {
    Checker checker = new Checker(Now.unknown());
    List<CheckedFile> refused = new ArrayList<>();
    List<CheckedFile> foreign = new ArrayList<>();
    Inputs.Read read = inputs.read(console.in(), resolver);
    for (CheckedFile checked : check(read.files(), checker, resolver)) {
      checked.proposals().forEach(taker);
      if (checked.isForeign()) {
        foreign.add(checked);
      }
      if (!checked.isWhole()) {
        String name = checked.name();
        refused.add(
            checker.settle(
                checked,
                resolver.of(name),
                RuleSelection.ALL,
                resolver.waivers(name),
                new ArrayList<>()));
      }
    }
    read.refuseEmpty(foreign);
    SkippedFiles.tell(foreign, console);
    return refused;
  }

  private record Task(Input file, FileSettings settings) {}

  private List<CheckedFile> check(List<Input> files, Checker checker, SettingsResolver resolver)
      throws IOException {
    try (Progress progress = Progress.of(files, console)) {
      List<Task> tasks = new ArrayList<>();
      for (Input file : progress.watched(files)) {
        tasks.add(new Task(file, resolver.of(file.name())));
      }
      return workers.each(tasks, task -> checker.check(task.file(), task.settings()));
    }
  }
}

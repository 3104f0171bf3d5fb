package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.Examination;
import lectern.check.Now;
import lectern.check.Selection;
import lectern.check.Workers;
import lectern.config.Policies;
import lectern.config.Policy;
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
   * @throws Unusable if there is no proposal in a folder or pattern
   */
  List<CheckedFile> each(Policies policies, Consumer<Examination> taker)
      throws IOException, Unusable {
    Checker checker = new Checker(Now.unknown());
    List<CheckedFile> refused = new ArrayList<>();
    List<CheckedFile> foreign = new ArrayList<>();
    Inputs.Read read = inputs.read(console.in(), policies);
    for (CheckedFile checked : check(read.files(), checker, policies)) {
      checked.proposals().forEach(taker);
      if (checked.isForeign()) {
        foreign.add(checked);
      }
      if (!checked.isWhole()) {
        String name = checked.name();
        refused.add(
            checker.settle(
                checked,
                policies.of(name),
                Selection.ALL,
                policies.waivers(name),
                new ArrayList<>()));
      }
    }
    read.refuseEmpty(foreign);
    LeftOut.tell(foreign, console);
    return refused;
  }

  private record Task(Input file, Policy policy) {}

  private List<CheckedFile> check(List<Input> files, Checker checker, Policies policies)
      throws IOException {
    try (Progress progress = Progress.of(files, console)) {
      List<Task> tasks = new ArrayList<>();
      for (Input file : progress.watched(files)) {
        tasks.add(new Task(file, policies.of(file.name())));
      }
      return workers.each(tasks, task -> checker.check(task.file(), task.policy()));
    }
  }
}

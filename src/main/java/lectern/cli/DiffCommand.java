package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.changes.Changes;
import lectern.changes.State;
import lectern.changes.print.Compared;
import lectern.changes.print.JsonChanges;
import lectern.changes.print.MarkdownChanges;
import lectern.changes.print.TextChanges;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.files.StateFiles;
import lectern.programme.Privacy;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern diff}. */
final class DiffCommand implements Callable<Integer> {
  private final Console console;
  private final Path here;
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Jobs jobs = new Jobs();
  private final ZoneOption zone = new ZoneOption();
  private final WidthOption width = WidthOption.ofWrapping();
  private final OutputFile output = new OutputFile();

  private final Argument<String> before =
      Argument.required(
          0, "OLD", List.of(), "The state before: a folder, a file, or a git revision.");

  private final Argument<String> after =
      Argument.required(
          1,
          "NEW",
          List.of(),
          "The state after, likewise. A folder or file of that name wins over a revision. REVISION",
          "stands for what it has in place of the other state, where that is a folder or file,",
          "and else in place of the working folder; REVISION:PATH for PATH from the root of the",
          "repository, REVISION:./PATH from the working folder.");

  private final Argument<Target> target =
      Argument.choiceOr(
          Target.TEXT,
          "--to",
          "FORMAT",
          Target.values(),
          "What to print: ${COMPLETION-CANDIDATES} (default: text).");

  private final Argument<Boolean> includePrivate =
      Argument.flag(
          "--include-private",
          "Tell private data of people too, for the organiser's own use: mail addresses, countries,",
          "genders, confirmations and the like, and what is found about them.");

  /**
   * Creates the command.
   *
   * @param here the working folder
   */
  DiffCommand(Console console, Path here) {
    this.console = console;
    this.here = here;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "diff",
            this,
            "Says what changed between two states of a programme, in words.",
            "  lectern diff published/ proposals/",
            "  lectern diff v1 proposals/              since the tag v1, committed or not",
            "  lectern diff main HEAD                  in the working folder",
            "  lectern diff HEAD~3:proposals HEAD:proposals",
            "  lectern diff --to markdown --output changes.md main proposals/",
            "  lectern diff --to json main . | jq -r '.sessions[].changes[]?.sentence'",
            "",
            "A session is the same in both states if its event, type and number are; or else if it is",
            "in the same file; or else if its title, text and organizers are alike. Both states are",
            "judged by the configuration of NEW, so that findings change only where proposals do.",
            "People on stage are speakers and moderators of sessions neither declined nor withdrawn;",
            "each counts once.",
            "",
            "JSON has these members; times are in UTC:",
            "  version     1; grows when a member changes its meaning or goes",
            "  before      the state before: name, and how many sessions were compared",
            "  after       the same of the state after",
            "  sessions    became (withdrawn, gone, added or changed), before and after (event, type,",
            "              number, title, file, status, time with start and end, room), and changes:",
            "              kind, what it was and is, and a sentence that says so",
            "  findings    became (new or gone), rule, level, summary, message where it holds nothing",
            "              private, session, related: the files of the other sessions",
            "  withheldFindings",
            "              how many more are about private data",
            "  diversity   measure (people, stakeholder-group, regional-group, organization, gender),",
            "              value, and the number of people before and after");
    Usage.exits(
        command,
        "the states were compared, whether anything changed or not",
        Optional.of("a proposal could not be read; the others were compared"));
    return Usage.add(
        command, before, after, profileOptions, jobs, target, width, zone, includePrivate, output);
  }

  /** The formats of changes. */
  enum Target {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public Integer call() throws Exception {
    int columns = width.columns();
    ZoneId at = zone.zone();
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    ProposalLoader loader = profileOptions.loader(console.clock());
    CheckRun run = new CheckRun(loader, RuleSelection.ALL, Optional.empty(), jobs.workers());
    List<CheckedFile> unreadable = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    Changes changes;
    try (States states = new States(here, loader.settings())) {
      States.Two two = states.find(before.get(), after.get());
      two.before().members().forEach(member -> inputs.add(member.input()));
      two.after().members().forEach(member -> inputs.add(member.input()));
      changes =
          Changes.between(
              state(two.before(), run, privacy, unreadable),
              state(two.after(), run, privacy, unreadable),
              privacy);
    }
    int status = ProposalFiles.printUnreadable(unreadable, console);
    Compared compared = new Compared(before.get(), after.get(), changes);
    output.write(print(compared, at, columns), inputs, loader.settings(), console);
    return status;
  }

  /** Checks the files of a state, and adds those in which a proposal can't be read. */
  private State state(StateFiles files, CheckRun run, Privacy privacy, List<CheckedFile> unreadable)
      throws IOException {
    List<Input> inputs = files.members().stream().map(StateFiles.Member::input).toList();
    List<CheckedFile> checked =
        Progress.during(inputs, console, all -> run.runKeepingProposals(all, whole -> false));
    List<State.Part> parts = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      CheckedFile file = checked.get(i);
      parts.add(new State.Part(file, files.members().get(i).path()));
      if (!file.isWhole()) {
        unreadable.add(file);
      }
    }
    return State.of(parts, privacy);
  }

  private String print(Compared compared, ZoneId at, int columns) {
    return switch (target.get()) {
      case TEXT -> TextChanges.print(compared, at, columns);
      case MARKDOWN -> MarkdownChanges.print(compared, at);
      case JSON -> JsonChanges.print(compared);
    };
  }
}

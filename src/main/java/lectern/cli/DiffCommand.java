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
import lectern.changes.print.HtmlChanges;
import lectern.changes.print.JsonChanges;
import lectern.changes.print.MailChanges;
import lectern.changes.print.MarkdownChanges;
import lectern.changes.print.SlotText;
import lectern.changes.print.TextChanges;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.files.StateFiles;
import lectern.output.html.Templates;
import lectern.programme.Privacy;
import lectern.proposal.Zone;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern diff}. */
final class DiffCommand implements Callable<Integer> {
  private final Console console;
  private final Path here;
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<ZoneId> zone = CommonOptions.timeZone();
  private final Argument<Integer> width = CommonOptions.width(0);
  private final OutputFile output = new OutputFile();
  private final Argument<String> before = Argument.required(0, "OLD", List.of());
  private final Argument<String> after = Argument.required(1, "NEW", List.of());
  private final Argument<Target> target = CommonOptions.to(Target.values());
  private final Argument<Boolean> findings = Argument.flag("--findings");
  private final TemplateOptions look = new TemplateOptions();
  private final Argument<Boolean> includePrivate = CommonOptions.includePrivate();

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
    return Usage.command(
        "diff",
        this,
        before,
        after,
        profileOptions,
        jobs,
        target,
        width,
        zone,
        findings,
        includePrivate,
        look,
        output);
  }

  /** The formats of changes. */
  enum Target {
    TEXT,
    MARKDOWN,
    HTML,
    MAIL,
    JSON
  }

  @Override
  public Integer call() throws Exception {
    Privacy privacy = includePrivate.get() ? Privacy.PRIVATE : Privacy.PUBLIC;
    validate();
    Templates templates = look.read();
    ProposalLoader loader = profileOptions.loader(console.clock());
    CheckRun run =
        new CheckRun(loader, RuleSelection.ALL, Optional.empty(), CommonOptions.workers(jobs));
    List<CheckedFile> unreadable = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    Changes changes;
    Zone printed;
    try (States states = new States(here, loader.settings())) {
      States.Two two = states.find(before.get(), after.get());
      two.before().members().forEach(member -> inputs.add(member.input()));
      two.after().members().forEach(member -> inputs.add(member.input()));
      State earlier = state(two.before(), run, privacy, unreadable);
      State later = state(two.after(), run, privacy, unreadable);
      changes = Changes.between(earlier, later, privacy);
      printed = later.printedZone().or(earlier::printedZone).orElse(Zone.UTC);
    }
    int status = LeftOutFiles.print(unreadable, console);
    Compared compared = new Compared(before.get(), after.get(), changes);
    String text = print(compared, printed, templates);
    output.write(text, look.readWith(inputs, loader.settings()), console);
    if (text.isEmpty()) {
      console.err().print("lectern: nothing public changed, so there is no mail.\n");
    }
    return status;
  }

  private void validate() throws UsageException {
    Target format = target.or(Target.TEXT);
    if (format == Target.MAIL && includePrivate.get()) {
      throw new UsageException(
          "--include-private is not available for mail, which is public; remove it.");
    }
    if (format != Target.HTML) {
      look.refuse("html");
    }
    if (findings.get() && format != Target.TEXT && format != Target.MARKDOWN) {
      throw UsageException.only("--findings", "text and markdown");
    }
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

  private String print(Compared compared, Zone printed, Templates templates) {
    SlotText slots = new SlotText(CommonOptions.zone(zone, printed));
    return switch (target.or(Target.TEXT)) {
      case TEXT ->
          TextChanges.print(compared, slots, findings.get(), width.or(CommonOptions.WIDTH));
      case MARKDOWN -> MarkdownChanges.print(compared, slots, findings.get());
      case MAIL -> MailChanges.print(compared, slots);
      case HTML -> HtmlChanges.print(compared, slots, templates);
      case JSON -> JsonChanges.print(compared, slots);
    };
  }
}

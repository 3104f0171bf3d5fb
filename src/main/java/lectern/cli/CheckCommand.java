package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.check.baseline.Baseline;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern check}. */
final class CheckCommand implements Callable<Integer> {
  private static final List<String> RULES = RuleSelection.words();

  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final FailOnOptions failOn = new FailOnOptions();
  private final Baselines baselines = new Baselines();
  private final ChangedSinceOption since = new ChangedSinceOption();
  private final Jobs jobs = new Jobs();
  private final Watching watching = new Watching();
  private final Reports reports = new Reports();

  private final Argument<Colour> colour =
      Argument.choiceOr(
          Colour.AUTO,
          "--color",
          "WHEN",
          Colour.values(),
          "Use colours: ${COMPLETION-CANDIDATES} (default: auto; NO_COLOR is honoured).");

  private final Argument<String[]> select =
      Argument.list(
          "--select", "RULE", RULES, "Tell only what these rules find, named by id or group.");

  private final Argument<String[]> ignore =
      Argument.list(
          "--ignore", "RULE", RULES, "Leave out what these rules find, named by id or group.");

  CheckCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "check",
            this,
            "Says what is wrong with proposals: where, why, and how to mend it.",
            "  lectern check proposal.yaml",
            "  lectern check --stage submission --profile igf-2021 drafts/*.yaml",
            "  lectern check --select people,timing/agenda-overrun proposals/",
            "  lectern check --changed-since origin/main",
            "  lectern check --watch drafts/",
            "  lectern check --output-format json proposal.yaml | jq '.findings[].rule'",
            "  lectern check --output-format github --output-format sarif=lectern.sarif proposals/",
            "  git show HEAD:talk.yaml | lectern check --stdin-name talk.yaml -",
            "",
            "JSON has these members; lines and columns count from 1, columns and offsets in code points:",
            "  version     1; grows when a member changes its meaning or goes",
            "  findings    rule, level (error, warning, note), message, remedy, file,",
            "              start and end (line, column, offset), and where the rule has one",
            "              its source (url, certainty: stated, observed or house); where it is",
            "              about several proposals, related: the other places (file, start, end);",
            "              where it is known what mends it, its fix: does (a sentence), safe (true or",
            "              false), edits (file, start, end, and the text that stands there then)",
            "  summary     proposals, errors, warnings, notes, waived, known; with --changed-since",
            "              changed: how many of the proposals have",
            "JSON Lines (jsonl) have such a finding on each line, and no summary.",
            "",
            "Formats of other tools; their paths start from the root of the git repository, but those of",
            "rdjson, checkstyle and junit are as the command line has them:",
            "  github          text, and commands that show each finding beside the change",
            "  github-summary  a table in Markdown, for the summary of a step",
            "  gitlab          a code quality report",
            "  sarif           SARIF 2.1.0, for code scanning",
            "  rdjson          for reviewdog, with suggestions",
            "  checkstyle      XML that many tools read",
            "  junit           XML of tests: errors are failures, warnings and notes are output");
    Usage.exits(
        command,
        "nothing at or above --fail-on was found, nor more warnings than --max-warnings",
        Optional.of("something was"));
    return Usage.add(
        command,
        inputs,
        profileOptions,
        select,
        ignore,
        failOn,
        baselines,
        since,
        jobs,
        watching,
        reports,
        colour);
  }

  @Override
  public Integer call() throws Exception {
    failOn.validate();
    reports.validate();
    if (!watching.isGiven()) {
      return check();
    }
    if (baselines.target().isPresent()) {
      throw new UsageException("--watch and --write-baseline exclude each other; leave one out.");
    }
    watching.run(inputs.names(), this::check, console);
    return ExitStatus.OK;
  }

  private int check() throws Exception {
    ProposalLoader loader = profileOptions.loader(console.clock());
    RuleSelection selection = new RuleSelection(rules(select), rules(ignore));
    Optional<Baseline> before = baselines.read();
    Optional<Path> target = baselines.target();
    if (since.isGiven() && target.isPresent()) {
      throw new UsageException(
          "--write-baseline and --changed-since exclude each other: a baseline has all that is found.");
    }
    FoundFiles found = inputs.find(loader.settings(), console);
    Workers workers = jobs.workers();
    CheckRun run =
        since.narrow(new CheckRun(loader, selection, before, workers), found.files(), workers);
    List<CheckedFile> checked =
        new ArrayList<>(
            Progress.during(found.files(), console, files -> run.run(files, found::hasAllOf)));
    List<String> foreign = FoundFiles.foreign(checked);
    if (!since.isGiven()) {
      found.refuseEmpty(foreign);
    }
    FoundFiles.printSkipped(foreign, console);
    checked.removeIf(CheckedFile::isForeign);
    ReadFiles read = new ReadFiles(found.files(), loader.settings());
    baselines.source().ifPresent(read::add);
    if (target.isPresent()) {
      read.refuse(target.get());
      Baselines.write(target.get(), checked, console);
      return ExitStatus.OK;
    }
    reports.print(checked, read, colour.get().style(console), workers, console);
    return failOn.fails(checked) ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private static List<String> rules(Argument<String[]> option) throws UsageException {
    List<String> words = Argument.all(option);
    for (String word : words) {
      if (!RULES.contains(word)) {
        throw UsageException.unknown(
            "rule or group \"" + word + "\"", word, RULES, "\"lectern rules\" lists them.");
      }
    }
    return words;
  }
}

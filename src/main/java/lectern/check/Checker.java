package lectern.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lectern.check.waiver.WaiverFilter;
import lectern.check.waiver.WaiverReader;
import lectern.config.BrokenConfigurationException;
import lectern.config.FileSettings;
import lectern.config.Waiver;
import lectern.profile.Profile;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalDetector;
import lectern.proposal.ProposalReader;
import lectern.proposal.Reading;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.ProposalContext;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.YamlReader;

/** Checks files. May be used by several threads at once. */
public final class Checker {
  private final RuleSetCache ruleSets;
  private final Now now;

  private Checker(RuleSetCache ruleSets, Now now) {
    this.ruleSets = ruleSets;
    this.now = now;
  }

  /**
   * Makes a checker.
   *
   * @param now the moment by which rules about deadlines and the ends of waivers judge
   */
  public Checker(Now now) {
    this(new RuleSetCache(), now);
  }

  /** A checker that judges every proposal by one profile, which need not be a shipped one. */
  public static Checker by(Profile profile, Now now) {
    return new Checker(new RuleSetCache(profile), now);
  }

  /**
   * Checks a file that was read, or says why it could not be. What its own waivers accept is still
   * among the findings until the file is settled.
   *
   * @param settings by what it is judged
   * @throws BrokenConfigurationException if the policy can't be used
   * @throws java.io.UncheckedIOException if the policy's profile is a file that can't be read
   */
  public CheckedFile check(SourceReader.Result read, FileSettings settings) {
    return check(read, settings, false);
  }

  /**
   * Reads a file and checks it, under the same conditions. Where it may be foreign and is, nothing
   * is found in it.
   */
  public CheckedFile check(Input input, FileSettings settings) {
    return check(input.read(), settings, input.mayBeForeign());
  }

  private CheckedFile check(SourceReader.Result read, FileSettings settings, boolean mayBeForeign) {
    if (read instanceof SourceReader.Result.Accepted accepted) {
      List<Document> documents = new YamlReader(Limits.STANDARD).read(accepted.source());
      return mayBeForeign && ProposalDetector.isForeign(documents)
          ? CheckedFile.foreign(read.name())
          : check(accepted.source(), documents, settings);
    }
    Problem problem = ((SourceReader.Result.Refused) read).problem();
    List<Finding> findings = new ArrayList<>();
    addFault(problem, ruleSets.of(settings, Optional.empty()).ruleSet(), findings);
    return CheckedFile.unreadable(problem.range().file(), findings);
  }

  private CheckedFile check(SourceText text, List<Document> documents, FileSettings settings) {
    List<Finding> findings = new ArrayList<>();
    List<ProposalContext> proposals = new ArrayList<>();
    for (Document document : documents) {
      Reading reading = ProposalReader.read(document);
      Judge judge = ruleSets.of(settings, reading.proposal());
      for (Problem problem : reading.problems()) {
        addFault(problem, judge.ruleSet(), findings);
      }
      if (reading.proposal().isPresent()) {
        Proposal proposal = reading.proposal().get();
        Stage stage = settings.stage().orElse(proposal.stage());
        ProposalContext context = new ProposalContext(proposal, judge.profile(), stage, text, now);
        proposals.add(context);
        addFindings(context, judge.ruleSet(), findings);
      }
    }
    boolean isWhole = proposals.size() == documents.size();
    WaiverReader.Waivers waivers = WaiverReader.read(text, Registry.waivable());
    return CheckedFile.of(text, proposals, findings, waivers, isWhole);
  }

  /**
   * A file with the findings that waivers leave.
   *
   * @param settings by what it was judged
   * @param selection the rules that are asked about: that a waiver accepts nothing is not said of a
   *     rule that is ignored
   * @param configured the waivers of the configuration that concern it
   * @param used takes those of them that accepted something, or would if they had not ended
   */
  public CheckedFile settle(
      CheckedFile file,
      FileSettings settings,
      RuleSelection selection,
      List<Waiver> configured,
      Collection<Waiver> used) {
    if (configured.isEmpty() && file.waivers().isNone()) {
      return file;
    }
    RuleSet ruleSet = ruleSets.again(settings, file.checkedAs().stream().findFirst()).ruleSet();
    WaiverFilter.Outcome outcome =
        new WaiverFilter(ruleSet::context, selection, this::hasEnded)
            .apply(file.findings(), file.waivers(), configured);
    used.addAll(outcome.used());
    return file.settled(outcome);
  }

  /** Whether the last day of a waiver is over; never where there is no clock. */
  boolean hasEnded(Optional<LocalDate> until) {
    return until.isPresent() && today().isAfter(until.get());
  }

  /**
   * The profile that judges a proposal, with all that a configuration says on top of it.
   *
   * @param proposal absent where nothing could be read, or none is meant
   * @throws BrokenConfigurationException if the policy can't be used
   * @throws java.io.UncheckedIOException if the policy's profile is a file that can't be read
   */
  public Profile profile(FileSettings settings, Optional<Proposal> proposal) {
    return ruleSets.of(settings, proposal).profile();
  }

  /** How a rule is in force where a policy judges; empty when it is off. */
  Optional<RuleContext> rule(String ruleId, FileSettings settings) {
    return ruleSets.of(settings, Optional.empty()).ruleSet().context(ruleId);
  }

  /**
   * Adds what is found across the proposals of several files to the files in which it is found.
   *
   * @param files checked by this checker
   * @return the same files in the same order
   */
  public List<CheckedFile> checkTogether(List<CheckedFile> files) {
    return checkTogether(files, Workers.ALONE);
  }

  /** The same on several threads. */
  List<CheckedFile> checkTogether(List<CheckedFile> files, Workers workers) {
    int proposals = 0;
    for (CheckedFile file : files) {
      proposals += file.checkedAs().size();
    }
    return proposals > 1
        ? new ProgrammeChecker(ruleSets::ruleSet, workers).addFindings(files)
        : files;
  }

  /** The day in UTC; before all days where there is no clock, so that nothing has ended. */
  private LocalDate today() {
    return now.moment()
        .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
        .orElse(LocalDate.MIN);
  }

  private static void addFault(Problem problem, RuleSet ruleSet, List<Finding> findings) {
    ruleSet.of(problem.kind()).ifPresent(rule -> findings.add(rule.finding(problem)));
  }

  private static void addFindings(
      ProposalContext context, RuleSet ruleSet, List<Finding> findings) {
    Optional<String> type = context.proposal().heading().type().value();
    for (RuleSet.Entry entry : ruleSet.entries()) {
      if (context.profile().concerns(entry.types(), type)) {
        List<Finding> found = entry.rule().check(context, entry.context());
        if (!found.isEmpty()) {
          findings.addAll(found);
        }
      }
    }
  }
}

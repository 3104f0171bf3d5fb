package lectern.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lectern.check.waiver.WaiverReader;
import lectern.check.waiver.Waiving;
import lectern.config.BrokenPolicyException;
import lectern.config.Policy;
import lectern.config.Waiver;
import lectern.profile.Profile;
import lectern.proposal.Likeness;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalReader;
import lectern.proposal.Reading;
import lectern.proposal.Stage;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/** Checks files. May be used by several threads at once. */
public final class Checker {
  private final Judges judges;
  private final Now now;

  private Checker(Judges judges, Now now) {
    this.judges = judges;
    this.now = now;
  }

  /**
   * Makes a checker.
   *
   * @param now the moment by which rules about deadlines and the ends of waivers judge
   */
  public Checker(Now now) {
    this(new Judges(), now);
  }

  /** A checker that judges every proposal by one profile, which need not be a shipped one. */
  public static Checker by(Profile profile, Now now) {
    return new Checker(new Judges(profile), now);
  }

  /**
   * Checks a file that was read, or says why it could not be. What its own waivers accept is still
   * among the findings until the file is settled.
   *
   * @param policy by what it is judged
   * @throws BrokenPolicyException if the policy can't be used
   * @throws java.io.UncheckedIOException if the policy's profile is a file that can't be read
   */
  public CheckedFile check(SourceReader.Result read, Policy policy) {
    return check(read, policy, false);
  }

  /**
   * Reads a file and checks it, under the same conditions. Where it may be foreign and is, nothing
   * is found in it.
   */
  public CheckedFile check(Input input, Policy policy) {
    return check(input.read(), policy, input.mayBeForeign());
  }

  private CheckedFile check(SourceReader.Result read, Policy policy, boolean mayBeForeign) {
    if (read instanceof SourceReader.Result.Accepted accepted) {
      List<Document> documents = new YamlReader(Limits.STANDARD).read(accepted.source());
      return mayBeForeign && Likeness.isForeign(documents)
          ? CheckedFile.foreign(read.name())
          : check(accepted.source(), documents, policy);
    }
    Fault fault = ((SourceReader.Result.Refused) read).fault();
    List<Finding> findings = new ArrayList<>();
    addFault(fault, judges.of(policy, Optional.empty()).book(), findings);
    return CheckedFile.unreadable(fault.place().file(), findings);
  }

  private CheckedFile check(SourceText text, List<Document> documents, Policy policy) {
    List<Finding> findings = new ArrayList<>();
    List<Examination> proposals = new ArrayList<>();
    for (Document document : documents) {
      Reading reading = ProposalReader.read(document);
      Judge judge = judges.of(policy, reading.proposal());
      for (Fault fault : reading.faults()) {
        addFault(fault, judge.book(), findings);
      }
      if (reading.proposal().isPresent()) {
        Proposal proposal = reading.proposal().get();
        Stage stage = policy.stage().orElse(proposal.stage());
        Examination examination = new Examination(proposal, judge.profile(), stage, text, now);
        proposals.add(examination);
        addFindings(examination, judge.book(), findings);
      }
    }
    boolean isWhole = proposals.size() == documents.size();
    WaiverReader.Waivers waivers = WaiverReader.read(text, Registry.waivable());
    return CheckedFile.of(text, proposals, findings, waivers, isWhole);
  }

  /**
   * A file with the findings that waivers leave.
   *
   * @param policy by what it was judged
   * @param selection the rules that are asked about: that a waiver accepts nothing is not said of a
   *     rule that is ignored
   * @param configured the waivers of the configuration that concern it
   * @param used takes those of them that accepted something, or would if they had not ended
   */
  public CheckedFile settle(
      CheckedFile file,
      Policy policy,
      Selection selection,
      List<Waiver> configured,
      Collection<Waiver> used) {
    if (configured.isEmpty() && file.waivers().isNone()) {
      return file;
    }
    RuleBook book = judges.again(policy, file.judged().stream().findFirst()).book();
    Waiving.Outcome outcome =
        new Waiving(book::ruling, selection, this::hasEnded)
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
   * @throws BrokenPolicyException if the policy can't be used
   * @throws java.io.UncheckedIOException if the policy's profile is a file that can't be read
   */
  public Profile profile(Policy policy, Optional<Proposal> proposal) {
    return judges.of(policy, proposal).profile();
  }

  /** How a rule is in force where a policy judges; empty when it is off. */
  Optional<Ruling> ruling(String ruleId, Policy policy) {
    return judges.of(policy, Optional.empty()).book().ruling(ruleId);
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
      proposals += file.judged().size();
    }
    return proposals > 1 ? new ProgrammeChecker(judges::book, workers).addFindings(files) : files;
  }

  /** The day in UTC; before all days where there is no clock, so that nothing has ended. */
  private LocalDate today() {
    return now.moment()
        .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
        .orElse(LocalDate.MIN);
  }

  private static void addFault(Fault fault, RuleBook book, List<Finding> findings) {
    book.of(fault.kind()).ifPresent(ruling -> findings.add(ruling.finding(fault)));
  }

  private static void addFindings(Examination examination, RuleBook book, List<Finding> findings) {
    Optional<String> type = examination.proposal().heading().type().value();
    for (RuleBook.Entry entry : book.entries()) {
      if (examination.profile().concerns(entry.types(), type)) {
        List<Finding> found = entry.rule().check(examination, entry.ruling());
        if (!found.isEmpty()) {
          findings.addAll(found);
        }
      }
    }
  }
}

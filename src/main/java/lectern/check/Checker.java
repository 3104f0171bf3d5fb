package lectern.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lectern.check.waiver.WaiverReader;
import lectern.check.waiver.Waiving;
import lectern.config.Policy;
import lectern.config.Waiver;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalReader;
import lectern.proposal.Reading;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/** Checks files, each by itself. */
public final class Checker {
  private static final Comparator<Finding> BY_PLACE =
      (a, b) -> {
        int place = a.place().start().compareTo(b.place().start());
        int level = place != 0 ? place : a.level().compareTo(b.level());
        return level != 0 ? level : a.rule().compareTo(b.rule());
      };

  private final Judges judges = new Judges();
  private final Supplier<Instant> clock;

  /**
   * Makes a checker.
   *
   * @param clock tells the time, where a deadline or the end of a waiver asks for it
   */
  public Checker(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /**
   * Checks a file that was read, or says why it could not be.
   *
   * @param policy by what it is judged
   * @throws BrokenPolicyException if the policy can't be used
   * @throws java.io.UncheckedIOException if the policy's profile is a file that can't be read
   */
  public CheckedFile check(SourceReader.Result read, Policy policy) {
    if (read instanceof SourceReader.Result.Accepted accepted) {
      return check(accepted.source(), policy);
    }
    Fault fault = ((SourceReader.Result.Refused) read).fault();
    Judge judge = judges.of(policy, Optional.empty());
    List<Finding> findings = new ArrayList<>();
    addFault(fault, judge.book(), findings);
    return new CheckedFile(
        fault.place().file(),
        Optional.empty(),
        List.of(),
        List.copyOf(findings),
        WaiverReader.Waivers.NONE,
        judge.book(),
        0,
        false);
  }

  private CheckedFile check(SourceText text, Policy policy) {
    List<Finding> findings = new ArrayList<>();
    List<Examination> proposals = new ArrayList<>();
    List<Document> documents = new YamlReader(Limits.STANDARD).read(text);
    Optional<Judge> first = Optional.empty();
    for (Document document : documents) {
      Reading reading = ProposalReader.read(document);
      Judge judge = judges.of(policy, reading.proposal());
      first = first.or(() -> Optional.of(judge));
      for (Fault fault : reading.faults()) {
        addFault(fault, judge.book(), findings);
      }
      if (reading.proposal().isPresent()) {
        Proposal proposal = reading.proposal().get();
        Examination examination =
            new Examination(
                proposal, judge.profile(), policy.stage().orElse(proposal.stage()));
        proposals.add(examination);
        addFindings(examination, judge.book(), findings);
      }
    }
    // What an alias repeats is found again wherever it is used, at the place of its anchor.
    List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
    sorted.sort(BY_PLACE);
    return new CheckedFile(
        text.name(),
        Optional.of(text),
        List.copyOf(proposals),
        List.copyOf(sorted),
        WaiverReader.read(text, Registry.ids()),
        first.orElseGet(() -> judges.of(policy, Optional.empty())).book(),
        0,
        proposals.size() == documents.size());
  }

  /**
   * A file with the findings that waivers leave, in the order of their places.
   *
   * @param configured the waivers of the configuration that concern the file
   */
  public CheckedFile settle(CheckedFile file, List<Waiver> configured) {
    Waiving waiving = new Waiving(file.book()::ruling, this::today);
    return file.settled(waiving.apply(file.findings(), file.waivers(), configured));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
  }

  private static void addFault(Fault fault, RuleBook book, List<Finding> findings) {
    book.of(fault.kind()).ifPresent(ruling -> findings.add(ruling.finding(fault)));
  }

  private static void addFindings(Examination examination, RuleBook book, List<Finding> findings) {
    Optional<String> type = examination.proposal().heading().type().value();
    for (RuleBook.Entry entry : book.entries()) {
      if (examination.profile().concerns(entry.types(), type)) {
        findings.addAll(entry.rule().check(examination, entry.ruling()));
      }
    }
  }
}

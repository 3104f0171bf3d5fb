package lectern.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalReader;
import lectern.proposal.Reading;
import lectern.proposal.Stage;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/** Checks texts. */
public final class Checker {
  private static final Comparator<Finding> BY_PLACE =
      (a, b) -> {
        int place = a.place().start().compareTo(b.place().start());
        int level = place != 0 ? place : a.level().compareTo(b.level());
        return level != 0 ? level : a.rule().compareTo(b.rule());
      };

  private final Optional<String> profile;
  private final Optional<Stage> stage;
  private final Now now;
  private final Map<String, Profile> profiles = new HashMap<>();
  private final Map<String, RuleBook> books = new HashMap<>();

  /**
   * Makes a checker.
   *
   * @param profile the shipped profile that judges every proposal; absent when each one's {@code
   *     event} decides
   * @param stage the stage that every proposal must satisfy; absent when each one's {@code status}
   *     decides
   * @param now the moment by which rules about deadlines judge
   */
  public Checker(Optional<String> profile, Optional<Stage> stage, Now now) {
    this.profile = profile;
    this.stage = stage;
    this.now = now;
  }

  /** A checker without a clock: no rule about deadlines finds anything late. */
  public Checker(Optional<String> profile, Optional<Stage> stage) {
    this(profile, stage, Now.unknown());
  }

  /** A checker that judges every proposal by one profile, which need not be a shipped one. */
  public static Checker by(Profile profile, Optional<Stage> stage, Now now) {
    Checker checker = new Checker(Optional.of(profile.name()), stage, now);
    checker.add(profile);
    return checker;
  }

  /** Checks a file that was read, or says why it could not be. */
  public CheckedFile check(SourceReader.Result read) {
    if (read instanceof SourceReader.Result.Accepted accepted) {
      return check(accepted.source());
    }
    Fault fault = ((SourceReader.Result.Refused) read).fault();
    List<Finding> findings = new ArrayList<>();
    addFault(fault, book(profileName(Optional.empty())), findings);
    return new CheckedFile(Optional.empty(), List.of(), List.copyOf(findings), false);
  }

  private CheckedFile check(SourceText text) {
    List<Finding> findings = new ArrayList<>();
    List<Examination> proposals = new ArrayList<>();
    List<Document> documents = new YamlReader(Limits.STANDARD).read(text);
    for (Document document : documents) {
      Reading reading = ProposalReader.read(document);
      String name = profileName(reading.proposal());
      RuleBook book = book(name);
      for (Fault fault : reading.faults()) {
        addFault(fault, book, findings);
      }
      if (reading.proposal().isPresent()) {
        Proposal proposal = reading.proposal().get();
        Examination examination =
            new Examination(
                proposal, profiles.get(name), stage.orElse(proposal.stage()), text, now);
        proposals.add(examination);
        addFindings(examination, book, findings);
      }
    }
    // What an alias repeats is found again wherever it is used, at the place of its anchor.
    List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
    sorted.sort(BY_PLACE);
    return new CheckedFile(
        Optional.of(text),
        List.copyOf(proposals),
        List.copyOf(sorted),
        proposals.size() == documents.size());
  }

  private String profileName(Optional<Proposal> proposal) {
    return profile
        .or(() -> proposal.flatMap(p -> p.heading().event().value()).flatMap(Profiles::nameOf))
        .orElse(Profiles.GENERIC);
  }

  private RuleBook book(String name) {
    if (!books.containsKey(name)) {
      add(Profiles.shipped(name));
    }
    return books.get(name);
  }

  private void add(Profile added) {
    profiles.put(added.name(), added);
    books.put(added.name(), new RuleBook(added));
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

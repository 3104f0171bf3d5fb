package lectern.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.check.waiver.WaiverReader;
import lectern.profile.Level;
import lectern.session.LoadedFile;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * A file with the findings in it.
 *
 * @param name the file's name as the user gave it
 * @param source its text; absent when the file could not be read as text, and where its proposals
 *     were released while it had no findings
 * @param contents its proposals
 * @param findings in the order of their ranges
 * @param waivers the waivers in its comments
 * @param waived the number of findings that waivers accept
 * @param known the number of findings in the baseline
 * @param change whether the file has changed, if only changes are reported
 */
public record CheckedFile(
    String name,
    Optional<SourceText> source,
    Contents contents,
    List<Finding> findings,
    WaiverReader.Waivers waivers,
    int waived,
    int known,
    Change change) {

  /**
   * The proposals of a file.
   *
   * @param proposals the proposals in order; none once they are released
   * @param checkedAs the profile and stage of each
   * @param sessions the input of the rules about several proposals; none before the proposals are
   *     released
   * @param ruleSet the rules for findings about its waivers; absent where it holds no documents
   * @param isWhole whether every document of the file was read as a proposal
   * @param isForeign whether the file was read, and none of its documents is intended as a proposal
   * @param aliases the range of each YAML alias with that of the value that its anchor names
   * @param repaired the ranges that were read as if their syntax errors were fixed
   */
  record Contents(
      List<ProposalContext> proposals,
      List<CheckedAs> checkedAs,
      List<Session> sessions,
      Optional<RuleSet> ruleSet,
      boolean isWhole,
      boolean isForeign,
      Map<SourceRange, SourceRange> aliases,
      List<SourceRange> repaired) {
    private static final Contents NONE =
        new Contents(
            List.of(), List.of(), List.of(), Optional.empty(), true, false, Map.of(), List.of());

    private static Contents of(LoadedFile file, Optional<RuleSet> ruleSet) {
      List<ProposalContext> proposals = file.proposals();
      List<CheckedAs> checkedAs = new ArrayList<>();
      for (ProposalContext proposal : proposals) {
        checkedAs.add(new CheckedAs(proposal.profile().name(), proposal.stage()));
      }
      return new Contents(
          List.copyOf(proposals),
          List.copyOf(checkedAs),
          List.of(),
          ruleSet,
          file.isWhole(),
          file.isForeign(),
          aliases(file),
          file.repaired());
    }

    private static Map<SourceRange, SourceRange> aliases(LoadedFile file) {
      Map<SourceRange, SourceRange> all = Map.of();
      for (LoadedFile.Document document : file.documents()) {
        if (!document.aliases().isEmpty()) {
          all = all.isEmpty() ? new HashMap<>() : all;
          all.putAll(document.aliases());
        }
      }
      return all;
    }

    private Contents withoutProposals() {
      return new Contents(
          List.of(), checkedAs, madeSessions(), ruleSet, isWhole, isForeign, aliases, repaired);
    }

    List<Session> madeSessions() {
      if (proposals.isEmpty()) {
        return sessions;
      }
      List<Session> made = new ArrayList<>();
      for (ProposalContext proposal : proposals) {
        made.add(Session.of(proposal));
      }
      return List.copyOf(made);
    }
  }

  private static final Comparator<Finding> BY_RANGE =
      (a, b) -> {
        int start = a.range().start().compareTo(b.range().start());
        int level = start != 0 ? start : a.level().compareTo(b.level());
        return level != 0 ? level : a.rule().compareTo(b.rule());
      };

  /** A file that holds no proposals but has findings of its own, such as a configuration. */
  public static CheckedFile about(
      String name, Optional<SourceText> source, List<Finding> findings) {
    return first(
        name, source, Contents.NONE, inOrder(findings, Contents.NONE), WaiverReader.Waivers.NONE);
  }

  /**
   * A loaded file.
   *
   * @param ruleSet the rules for findings about its waivers
   */
  static CheckedFile of(
      LoadedFile file,
      Optional<RuleSet> ruleSet,
      List<Finding> findings,
      WaiverReader.Waivers waivers) {
    Contents contents = Contents.of(file, ruleSet);
    return first(file.name(), file.source(), contents, inOrder(findings, contents), waivers);
  }

  private static CheckedFile first(
      String name,
      Optional<SourceText> source,
      Contents contents,
      List<Finding> findings,
      WaiverReader.Waivers waivers) {
    return new CheckedFile(
        name, source, contents, List.copyOf(findings), waivers, 0, 0, Change.NOT_COMPARED);
  }

  /** Its proposals in order; none once they are released. */
  public List<ProposalContext> proposals() {
    return contents.proposals();
  }

  /** The profile and stage of each of its proposals. */
  public List<CheckedAs> checkedAs() {
    return contents.checkedAs();
  }

  /** Returns whether every document in it was read as a proposal. */
  public boolean isWhole() {
    return contents.isWhole();
  }

  /** Returns whether it was read, and nothing in it is intended as a proposal. */
  public boolean isForeign() {
    return contents.isForeign();
  }

  /** Returns the settings of a rule for the file's first proposal; empty if it is off. */
  public Optional<RuleContext> rule(String ruleId) {
    return contents.ruleSet().flatMap(rules -> rules.context(ruleId));
  }

  /** The proposals as the rules about several of them see them. */
  public List<Session> sessions() {
    return contents.madeSessions();
  }

  /**
   * Returns this file without its proposals: with only what is needed to check it together with
   * others and to report its findings. Few files have findings, and only their texts are kept.
   */
  public CheckedFile withoutProposals() {
    return new CheckedFile(
        name,
        findings.isEmpty() ? Optional.empty() : source,
        contents.withoutProposals(),
        findings,
        waivers,
        waived,
        known,
        change);
  }

  /** Returns whether it has findings but no text any more. */
  boolean lacksText() {
    return source.isEmpty() && !findings.isEmpty() && !contents.sessions().isEmpty();
  }

  /** Returns this file with its text. */
  CheckedFile withText(SourceText text) {
    return new CheckedFile(
        name, Optional.of(text), contents, findings, waivers, waived, known, change);
  }

  private static List<Finding> inOrder(List<Finding> all, Contents contents) {
    List<Finding> findings = RepairedFindings.without(all, contents.repaired());
    List<Finding> sorted =
        new ArrayList<>(mayRepeat(findings) ? new LinkedHashSet<>(findings) : findings);
    sorted.sort(BY_RANGE);
    Map<SourceRange, SourceRange> aliases = contents.aliases();
    return aliases.isEmpty() ? List.copyOf(sorted) : AliasedFindings.without(sorted, aliases);
  }

  /** Compares texts first: the first use of a record's equality costs 20 ms or more of start-up. */
  private static boolean mayRepeat(List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Finding finding : findings) {
      if (!seen.add(finding.range().startOffset() + finding.message())) {
        return true;
      }
    }
    return false;
  }

  /** Returns this file with further findings. */
  public CheckedFile with(List<Finding> further) {
    if (further.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(further);
    return withFindings(inOrder(all, contents));
  }

  /** Returns this file with other findings, which are in the order of their ranges already. */
  public CheckedFile withFindings(List<Finding> others) {
    return with(others, waived, known, change);
  }

  /** Returns this file without those findings that waivers accept. */
  public CheckedFile withoutWaived(List<Finding> rest) {
    return with(rest, waived + findings.size() - rest.size(), known, change);
  }

  /** Returns this file without those findings that a baseline has. */
  public CheckedFile withoutKnown(List<Finding> fresh) {
    return with(fresh, waived, known + findings.size() - fresh.size(), change);
  }

  /**
   * Returns this file with only the findings that a change may have caused: all findings of a
   * changed file; otherwise those with ranges in a changed file.
   *
   * @param changed whether the file of a name has changed
   */
  CheckedFile onlyChanged(Predicate<String> changed) {
    if (changed.test(name)) {
      return with(findings, waived, known, Change.CHANGED);
    }
    List<Finding> caused = new ArrayList<>();
    for (Finding finding : findings) {
      for (SourceRange range : finding.related()) {
        if (changed.test(range.file())) {
          caused.add(finding);
          break;
        }
      }
    }
    return with(caused, 0, 0, Change.UNCHANGED);
  }

  private CheckedFile with(List<Finding> others, int nowWaived, int nowKnown, Change nowChange) {
    return new CheckedFile(
        name, source, contents, List.copyOf(others), waivers, nowWaived, nowKnown, nowChange);
  }

  /** Returns whether a finding makes the file fail. */
  public boolean hasErrors() {
    for (Finding finding : findings) {
      if (finding.level() == Level.ERROR) {
        return true;
      }
    }
    return false;
  }
}

package lectern.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.check.waiver.WaiverFilter;
import lectern.check.waiver.WaiverReader;
import lectern.profile.Level;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/**
 * A file with what was found in it.
 *
 * @param name the file's name as the user gave it
 * @param source its text; absent when the file could not be read as text, and while there is
 *     nothing to show of a file that was let go
 * @param contents its proposals
 * @param findings in the order of their places
 * @param waivers the waivers in its comments
 * @param waived how many findings waivers have taken out
 * @param known how many findings were in the baseline
 * @param change whether it has changed, where that was asked
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
   * @param proposals with what each was judged by, in order; none once they are let go
   * @param checkedAs by what each was judged
   * @param sessions what the rules about several proposals need to know; none before they are let
   *     go
   * @param isWhole whether every document of the file was read as a proposal
   * @param isForeign whether the file was read, and no document in it is meant as a proposal
   */
  record Contents(
      List<ProposalContext> proposals,
      List<CheckedAs> checkedAs,
      List<Session> sessions,
      boolean isWhole,
      boolean isForeign) {
    private static final Contents UNREADABLE =
        new Contents(List.of(), List.of(), List.of(), false, false);
    private static final Contents NONE = new Contents(List.of(), List.of(), List.of(), true, false);
    private static final Contents FOREIGN =
        new Contents(List.of(), List.of(), List.of(), true, true);

    private static Contents of(List<ProposalContext> proposals, boolean isWhole) {
      List<CheckedAs> checkedAs = new ArrayList<>();
      for (ProposalContext proposal : proposals) {
        checkedAs.add(new CheckedAs(proposal.profile().name(), proposal.stage()));
      }
      return new Contents(
          List.copyOf(proposals), List.copyOf(checkedAs), List.of(), isWhole, false);
    }

    private Contents letGo() {
      return new Contents(List.of(), checkedAs, madeSessions(), isWhole, isForeign);
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

  private static final Comparator<Finding> BY_PLACE =
      (a, b) -> {
        int place = a.range().start().compareTo(b.range().start());
        int level = place != 0 ? place : a.level().compareTo(b.level());
        return level != 0 ? level : a.rule().compareTo(b.rule());
      };

  /** A file that is no text. */
  static CheckedFile unreadable(String name, List<Finding> findings) {
    return first(name, Optional.empty(), Contents.UNREADABLE, findings, WaiverReader.Waivers.NONE);
  }

  /** A file that holds no proposals but is spoken of. */
  public static CheckedFile about(
      String name, Optional<SourceText> source, List<Finding> findings) {
    return first(name, source, Contents.NONE, inOrder(findings), WaiverReader.Waivers.NONE);
  }

  /** A file that is something else than proposals. */
  static CheckedFile foreign(String name) {
    return first(name, Optional.empty(), Contents.FOREIGN, List.of(), WaiverReader.Waivers.NONE);
  }

  /** A file that was read. */
  static CheckedFile of(
      SourceText source,
      List<ProposalContext> proposals,
      List<Finding> findings,
      WaiverReader.Waivers waivers,
      boolean isWhole) {
    return first(
        source.name(),
        Optional.of(source),
        Contents.of(proposals, isWhole),
        inOrder(findings),
        waivers);
  }

  private static CheckedFile first(
      String name,
      Optional<SourceText> source,
      Contents contents,
      List<Finding> findings,
      WaiverReader.Waivers waivers) {
    return new CheckedFile(
        name, source, contents, List.copyOf(findings), waivers, 0, 0, Change.UNASKED);
  }

  /** Its proposals with what each was judged by, in order; none once they were let go. */
  public List<ProposalContext> proposals() {
    return contents.proposals();
  }

  /** By what each of its proposals was judged. */
  public List<CheckedAs> checkedAs() {
    return contents.checkedAs();
  }

  /** Whether every document in it was read as a proposal. */
  public boolean isWhole() {
    return contents.isWhole();
  }

  /** Whether it was read, and nothing in it is meant as a proposal. */
  public boolean isForeign() {
    return contents.isForeign();
  }

  /**
   * The same file without its proposals: with nothing but what is needed to check it together with
   * others and to show what was found. Few files have findings, and only their texts are kept.
   */
  CheckedFile letGo() {
    return new CheckedFile(
        name,
        findings.isEmpty() ? Optional.empty() : source,
        contents.letGo(),
        findings,
        waivers,
        waived,
        known,
        change);
  }

  /** Whether something was found in it after its text was let go. */
  boolean wantsText() {
    return source.isEmpty() && !findings.isEmpty() && !contents.sessions().isEmpty();
  }

  /** The same file with its text. */
  CheckedFile withText(SourceText text) {
    return new CheckedFile(
        name, Optional.of(text), contents, findings, waivers, waived, known, change);
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    // What an alias repeats is found again wherever it is used, at the place of its anchor.
    List<Finding> sorted =
        new ArrayList<>(mayRepeat(findings) ? new LinkedHashSet<>(findings) : findings);
    sorted.sort(BY_PLACE);
    return List.copyOf(sorted);
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

  /** The same file with further findings. */
  CheckedFile with(List<Finding> further) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(further);
    return withFindings(inOrder(all));
  }

  /** The same file with other findings, which are in the order of their places already. */
  public CheckedFile withFindings(List<Finding> others) {
    return with(others, waived, known, change);
  }

  /** The same file with what waivers left. */
  CheckedFile settled(WaiverFilter.Outcome outcome) {
    return with(inOrder(outcome.findings()), waived + outcome.waived(), known, change);
  }

  /** The same file without those findings that a baseline has. */
  public CheckedFile withoutKnown(List<Finding> fresh) {
    return with(fresh, waived, known + findings.size() - fresh.size(), change);
  }

  /**
   * The same file with only those findings that something changed can have caused: all of a changed
   * file, and of another one those that are about a changed file as well.
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

  /** Whether a finding makes the file fail. */
  public boolean hasErrors() {
    for (Finding finding : findings) {
      if (finding.level() == Level.ERROR) {
        return true;
      }
    }
    return false;
  }
}

package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.programme.Entry;
import lectern.programme.Privacy;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.SourceRange;

/**
 * One state of a programme.
 *
 * @param sessions in the order of their files
 * @param broken the paths of files in which not every proposal could be read
 * @param byFile the sessions by the name of their file as places have it, in order
 */
public record State(
    List<SessionVersion> sessions, Set<String> broken, Map<String, List<SessionVersion>> byFile) {

  /**
   * A file of a state.
   *
   * @param path within the state, with slashes; empty where the state is one file
   */
  public record Part(CheckedFile file, String path) {}

  /**
   * The state of some files.
   *
   * @param privacy what of it may be told
   */
  public static State of(List<Part> parts, Privacy privacy) {
    List<SessionVersion> sessions = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    Map<String, List<SessionVersion>> byFile = new HashMap<>();
    for (Part part : parts) {
      if (!part.file().isWhole()) {
        broken.add(part.path());
      }
      List<SessionVersion> members = members(part, privacy);
      byFile.put(part.file().name(), members);
      sessions.addAll(members);
    }
    return new State(List.copyOf(sessions), Set.copyOf(broken), Map.copyOf(byFile));
  }

  private static List<SessionVersion> members(Part part, Privacy privacy) {
    List<ProposalContext> proposals = part.file().proposals();
    List<List<Finding>> findings = new ArrayList<>();
    proposals.forEach(proposal -> findings.add(new ArrayList<>()));
    for (Finding finding : part.file().findings()) {
      if (!proposals.isEmpty()) {
        findings.get(index(proposals, Function.identity(), finding.range())).add(finding);
      }
    }
    List<SessionVersion> members = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      ProposalContext proposal = proposals.get(i);
      members.add(
          new SessionVersion(
              part.path(),
              proposal,
              Entry.of(proposal.proposal(), proposal.profile(), privacy),
              Session.of(proposal),
              List.copyOf(findings.get(i))));
    }
    return List.copyOf(members);
  }

  /** The proposal that a place is in: the last that begins before it, or else the first. */
  private static <T> int index(
      List<T> sessions, Function<T, ProposalContext> context, SourceRange range) {
    int index = 0;
    int end = sessions.size();
    while (end - index > 1) {
      int middle = (index + end) / 2;
      SourceRange head = context.apply(sessions.get(middle)).proposal().head();
      if (head.start().compareTo(range.start()) <= 0) {
        index = middle;
      } else {
        end = middle;
      }
    }
    return index;
  }

  /** The session that a place is in, if its file has one. */
  Optional<SessionVersion> at(SourceRange range) {
    List<SessionVersion> members = byFile.getOrDefault(range.file(), List.of());
    if (members.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(members.get(index(members, SessionVersion::context, range)));
  }
}

package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.programme.Entry;
import lectern.programme.Privacy;
import lectern.proposal.Zone;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.source.Position;
import lectern.source.SourceRange;

/**
 * One state of a programme.
 *
 * @param sessions the sessions in the order of their files
 * @param broken the paths of the files with a proposal that could not be read
 * @param findings the findings in all files
 * @param byFile the sessions by the file names of source ranges, and then by where they begin
 */
public record State(
    List<SessionVersion> sessions,
    Set<String> broken,
    List<Finding> findings,
    Map<String, NavigableMap<Position, SessionVersion>> byFile) {

  /**
   * A file of a state.
   *
   * @param path the path within the state, with slashes; empty where the state is a file
   */
  public record Part(CheckedFile file, String path) {}

  /**
   * Makes the state of some files.
   *
   * @param privacy whether summaries of sessions may hold private data
   */
  public static State of(List<Part> parts, Privacy privacy) {
    List<SessionVersion> sessions = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, NavigableMap<Position, SessionVersion>> byFile = new HashMap<>();
    for (Part part : parts) {
      if (!part.file().isWhole()) {
        broken.add(part.path());
      }
      findings.addAll(part.file().findings());
      NavigableMap<Position, SessionVersion> members = new TreeMap<>();
      for (ProposalContext context : part.file().proposals()) {
        SessionVersion session = version(context, part.path(), privacy);
        sessions.add(session);
        members.put(session.head().start(), session);
      }
      byFile.put(part.file().name(), members);
    }
    return new State(
        List.copyOf(sessions), Set.copyOf(broken), List.copyOf(findings), Map.copyOf(byFile));
  }

  /** The time zone in which the time of the first session is printed. */
  public Optional<Zone> printedZone() {
    return sessions.stream().findFirst().map(version -> version.session().zone());
  }

  private static SessionVersion version(ProposalContext context, String path, Privacy privacy) {
    Entry entry = Entry.of(context.proposal(), context.profile(), privacy);
    return new SessionVersion(
        path,
        context.proposal(),
        context.vocabularies(),
        Session.of(context),
        SessionSummary.of(entry, path));
  }

  /**
   * The session that a range belongs to: the last one that begins before it, or the first of the
   * file. Empty where the file has none.
   */
  Optional<SessionVersion> at(SourceRange range) {
    NavigableMap<Position, SessionVersion> members =
        byFile.getOrDefault(range.file(), new TreeMap<>());
    NavigableMap<Position, SessionVersion> before = members.headMap(range.start(), true);
    if (!before.isEmpty()) {
      return Optional.of(before.lastEntry().getValue());
    }
    return members.values().stream().findFirst();
  }
}

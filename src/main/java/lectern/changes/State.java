package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.check.CheckedFile;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.session.Session;
import lectern.programme.Entry;
import lectern.programme.Privacy;
import lectern.source.Place;

/**
 * One state of a programme.
 *
 * @param sessions in the order of their files
 * @param broken the paths of files in which not every proposal could be read
 * @param byFile the sessions by the name of their file as places have it, in order
 */
public record State(
    List<StateSession> sessions, Set<String> broken, Map<String, List<StateSession>> byFile) {

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
    List<StateSession> sessions = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    Map<String, List<StateSession>> byFile = new HashMap<>();
    for (Part part : parts) {
      if (!part.file().isWhole()) {
        broken.add(part.path());
      }
      List<StateSession> members = members(part, privacy);
      byFile.put(part.file().name(), members);
      sessions.addAll(members);
    }
    return new State(List.copyOf(sessions), Set.copyOf(broken), Map.copyOf(byFile));
  }

  private static List<StateSession> members(Part part, Privacy privacy) {
    List<Examination> proposals = part.file().proposals();
    List<List<Finding>> findings = new ArrayList<>();
    proposals.forEach(proposal -> findings.add(new ArrayList<>()));
    for (Finding finding : part.file().findings()) {
      if (!proposals.isEmpty()) {
        findings.get(index(proposals, finding.place())).add(finding);
      }
    }
    List<StateSession> members = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      Examination proposal = proposals.get(i);
      members.add(
          new StateSession(
              part.path(),
              proposal,
              Entry.of(proposal.proposal(), proposal.profile(), privacy),
              Session.of(proposal),
              List.copyOf(findings.get(i))));
    }
    return List.copyOf(members);
  }

  /** The proposal that a place is in: the last that begins before it, or else the first. */
  private static int index(List<Examination> proposals, Place place) {
    int index = 0;
    for (int i = 1; i < proposals.size(); i++) {
      Place head = proposals.get(i).proposal().head();
      index = head.start().compareTo(place.start()) <= 0 ? i : index;
    }
    return index;
  }

  /** The session that a place is in, if its file has one. */
  Optional<StateSession> at(Place place) {
    List<StateSession> members = byFile.getOrDefault(place.file(), List.of());
    if (members.isEmpty()) {
      return Optional.empty();
    }
    List<Examination> proposals = members.stream().map(StateSession::examination).toList();
    return Optional.of(members.get(index(proposals, place)));
  }
}

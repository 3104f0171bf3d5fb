package lectern.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.fields.Located;
import lectern.session.Participant;
import lectern.session.Session;
import lectern.session.similarity.CandidatePairs;
import lectern.session.similarity.Entries;
import lectern.session.similarity.Pairs;
import lectern.source.LetterFolding;

/** The similarity of two sessions in title, text and organizers. */
final class Similarity {
  /** The percentage of shared text that suffices by itself. */
  private static final int ENOUGH = 50;

  /** The percentage of shared text that suffices with the same title or an organizer in common. */
  private static final int SUPPORTING = 20;

  /** The number of shingles below which two texts can be similar by chance. */
  private static final int SHORTEST = 12;

  private Similarity() {}

  /** Two similar sessions. */
  record Candidate(SessionVersion before, SessionVersion after, int score) {}

  /** Returns whether two sessions are similar enough to be one. */
  static boolean isAlike(Session a, Session b) {
    return score(a, b) > 0;
  }

  /** The similarity of two sessions; 0 where it is too low. */
  private static int score(Session a, Session b) {
    boolean isLong = a.sketch().hasAtLeast(SHORTEST) && b.sketch().hasAtLeast(SHORTEST);
    int percent = isLong ? a.sketch().percentOf(b.sketch()) : 0;
    boolean sameTitle = title(a).isPresent() && title(a).equals(title(b));
    Set<String> organizers = organizers(a);
    Set<String> others = organizers(b);
    boolean noneKnown = organizers.isEmpty() || others.isEmpty();
    organizers.retainAll(others);
    boolean supported = sameTitle || !organizers.isEmpty();
    boolean isEnough =
        percent >= ENOUGH
            || (supported && percent >= SUPPORTING)
            || (sameTitle && (noneKnown || !organizers.isEmpty()));
    return isEnough ? 1 + percent + (sameTitle ? 100 : 0) + organizers.size() : 0;
  }

  private static Optional<String> title(Session session) {
    return session.title().map(Located::value).map(LetterFolding::fold);
  }

  private static Set<String> organizers(Session session) {
    Set<String> names = new HashSet<>();
    for (Participant organizer : session.organizers()) {
      names.add(organizer.key());
    }
    return names;
  }

  /** The similar pairs of sessions of two states, the most similar first. */
  static List<Candidate> candidates(List<SessionVersion> before, List<SessionVersion> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<SessionVersion> all = new ArrayList<>(before);
    all.addAll(after);
    List<Candidate> pairs = new ArrayList<>();
    for (Pairs.Pair pair : likely(all.stream().map(SessionVersion::session).toList())) {
      if (pair.earlier() < before.size() && pair.later() >= before.size()) {
        SessionVersion old = all.get(pair.earlier());
        SessionVersion now = all.get(pair.later());
        pairs.add(new Candidate(old, now, score(old.session(), now.session())));
      }
    }
    pairs.removeIf(pair -> pair.score() == 0);
    // The sort is stable, so that equal scores stay in the order of the files.
    pairs.sort(Comparator.comparingInt(Candidate::score).reversed());
    return pairs;
  }

  /** Pairs with the same title or an organizer in common, or probably similar texts. */
  private static Set<Pairs.Pair> likely(List<Session> sessions) {
    Entries titles = new Entries();
    Entries organizers = new Entries();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      int index = i;
      title(session).ifPresent(title -> titles.add(title.hashCode(), index));
      for (String name : organizers(session)) {
        organizers.add(name.hashCode(), i);
      }
    }
    Pairs pairs = new Pairs();
    pairs.addAgreeing(titles);
    pairs.addAgreeing(organizers);
    Set<Pairs.Pair> candidates = new LinkedHashSet<>(pairs.sorted());
    candidates.addAll(CandidatePairs.of(sessions.stream().map(Session::sketch).toList(), ENOUGH));
    return candidates;
  }
}

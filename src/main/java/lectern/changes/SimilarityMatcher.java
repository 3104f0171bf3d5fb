package lectern.changes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.fields.Located;
import lectern.session.Participant;
import lectern.session.PersonName;
import lectern.session.Session;
import lectern.session.similarity.CandidatePairs;
import lectern.session.similarity.Entries;
import lectern.session.similarity.Pairs;

/** Tells a session that has neither its number nor its file any more by what it says. */
final class SimilarityMatcher {
  /** So much of the text in common, in per cent, is enough by itself. */
  private static final int ENOUGH = 50;

  /** So much is enough where the title or an organizer is the same. */
  private static final int SUPPORTING = 20;

  /** Runs of words below which two texts may well be the same by chance. */
  private static final int SHORTEST = 12;

  private SimilarityMatcher() {}

  /** Two sessions by their indexes. */
  record Match(int before, int after) {}

  private record Scored(Match match, int score) {}

  /** Returns whether the two can be one session. */
  static boolean isAlike(Session a, Session b) {
    return score(a, b) > 0;
  }

  /** The similarity of the two; 0 where it is too low. */
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
    return session.title().map(Located::value).map(PersonName::key);
  }

  private static Set<String> organizers(Session session) {
    Set<String> names = new HashSet<>();
    for (Participant organizer : session.organizers()) {
      names.add(organizer.key());
    }
    return names;
  }

  /** The pairs that are most alike, each session in one at most. */
  static List<Match> matches(List<SessionVersion> before, List<SessionVersion> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<Session> all = new ArrayList<>();
    before.forEach(session -> all.add(session.session()));
    after.forEach(session -> all.add(session.session()));
    List<Scored> scored = new ArrayList<>();
    for (Pairs.Pair pair : candidates(all)) {
      boolean isAcross = pair.earlier() < before.size() && pair.later() >= before.size();
      int score = isAcross ? score(all.get(pair.earlier()), all.get(pair.later())) : 0;
      if (score > 0) {
        scored.add(new Scored(new Match(pair.earlier(), pair.later() - before.size()), score));
      }
    }
    // The sort is stable: of equals the first in the order of the files are taken.
    scored.sort((a, b) -> Integer.compare(b.score(), a.score()));
    return best(scored);
  }

  private static List<Match> best(List<Scored> scored) {
    List<Match> best = new ArrayList<>();
    BitSet olds = new BitSet();
    BitSet news = new BitSet();
    for (Scored one : scored) {
      if (!olds.get(one.match().before()) && !news.get(one.match().after())) {
        olds.set(one.match().before());
        news.set(one.match().after());
        best.add(one.match());
      }
    }
    return best;
  }

  /** Sessions that agree in the title or an organizer, or whose texts are likely to be alike. */
  private static Set<Pairs.Pair> candidates(List<Session> sessions) {
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

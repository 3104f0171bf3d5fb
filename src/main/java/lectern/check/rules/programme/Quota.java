package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lectern.check.Finding;
import lectern.check.RuleContext;
import lectern.session.EnglishList;
import lectern.session.Session;
import lectern.source.Quote;
import lectern.source.SourceRange;

/**
 * Finds people or organizations with more sessions than the parameter "maximum" says.
 *
 * @param verb what they do with what is counted, such as {@code organizes}
 * @param noun what is counted, such as {@code proposals}
 */
record Quota(RuleContext rule, String verb, String noun) {
  /** The number of sessions that are named; the others are counted. */
  private static final int NAMED = 10;

  /** A session that somebody has, where its file names them. */
  record Claim(Session session, String name, SourceRange range) {}

  /**
   * Adds a session to those of a person or an organization, once.
   *
   * @param key what all spellings of the person or organization share
   * @param claim of a session that is not before those added already
   */
  static void add(String key, Claim claim, Map<String, List<Claim>> claims) {
    List<Claim> own = claims.computeIfAbsent(key, none -> new ArrayList<>(2));
    if (own.isEmpty() || !own.get(own.size() - 1).session().equals(claim.session())) {
      own.add(claim);
    }
  }

  /** One finding for whoever has too many, at the first that is too many. */
  List<Finding> exceeded(Collection<List<Claim>> claims) {
    int maximum = rule.number("maximum", Integer.MAX_VALUE);
    List<Finding> findings = new ArrayList<>();
    for (List<Claim> own : claims) {
      if (own.size() > maximum) {
        findings.add(finding(own, maximum));
      }
    }
    return findings;
  }

  private Finding finding(List<Claim> own, int maximum) {
    Claim excess = own.get(maximum);
    List<String> labels = new ArrayList<>();
    List<SourceRange> related = new ArrayList<>();
    for (Claim claim : own.subList(0, Math.min(NAMED, own.size()))) {
      labels.add(claim.session().label());
      if (!claim.equals(excess)) {
        related.add(claim.range());
      }
    }
    if (own.size() > NAMED) {
      labels.add(own.size() - NAMED + " more");
    }
    return rule.finding(
        excess.range(),
        Quote.of(excess.name())
            + " "
            + verb
            + " "
            + own.size()
            + " "
            + noun
            + ", but the call takes at most "
            + maximum
            + ": "
            + EnglishList.of(labels, "and")
            + ".",
        "Leave out " + (own.size() - maximum) + " of them.",
        related);
  }
}

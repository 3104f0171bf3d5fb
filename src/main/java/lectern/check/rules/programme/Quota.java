package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lectern.check.Finding;
import lectern.check.RuleContext;
import lectern.session.Plural;
import lectern.session.Session;
import lectern.source.EnglishList;
import lectern.source.Quote;
import lectern.source.SourceRange;

/**
 * The limit on the sessions of a person or an organization: the parameter {@code maximum}.
 *
 * @param verb the verb for having a session, such as {@code organizes}
 * @param noun the name of what is counted, such as {@code proposal}
 */
record Quota(RuleContext rule, String verb, String noun) {
  /** The maximum number of sessions listed in a message; the others are counted. */
  private static final int MAX_LISTED = 10;

  /** A session that counts for somebody, with the name and its range. */
  record Claim(Session session, String name, SourceRange range) {}

  /**
   * Adds a session to those of a person or an organization, unless it was added before.
   *
   * @param key the same for all spellings of the person or organization
   * @param claim of a session not before those added already
   */
  static void add(String key, Claim claim, Map<String, List<Claim>> claims) {
    List<Claim> own = claims.computeIfAbsent(key, none -> new ArrayList<>(2));
    if (own.isEmpty() || !own.get(own.size() - 1).session().equals(claim.session())) {
      own.add(claim);
    }
  }

  /** Returns a finding for each list that is too long, at its first excess session. */
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
    for (Claim claim : own.subList(0, Math.min(MAX_LISTED, own.size()))) {
      labels.add(claim.session().label());
      if (!claim.equals(excess)) {
        related.add(claim.range());
      }
    }
    if (own.size() > MAX_LISTED) {
      labels.add(own.size() - MAX_LISTED + " more");
    }
    return rule.finding(
        excess.range(),
        Quote.of(excess.name())
            + " "
            + verb
            + " "
            + Plural.of(own.size(), noun)
            + " ("
            + EnglishList.of(labels, "and")
            + "); at most "
            + maximum
            + (maximum == 1 ? " is" : " are")
            + " allowed.",
        "Reduce the number of " + noun + "s by " + (own.size() - maximum) + ".",
        related);
  }
}

package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProgrammeRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.session.similarity.CandidatePairs;
import lectern.session.similarity.Pairs;
import lectern.session.similarity.TextField;
import lectern.session.similarity.TextSketch;

/** Reports proposals with similar texts. */
public final class NearDuplicate implements ProgrammeRule {
  private static final int PERCENT = 50;

  /** The minimum number of three-word sequences; shorter texts can be similar by chance. */
  private static final int MIN_SEQUENCES = 12;

  @Override
  public String id() {
    return "programme/near-duplicate";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.FULL;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Proposals with similar texts.",
        """
            Compares the title, the description and the other texts that the proposer writes. The similarity is the
            share of three-word sequences that two proposals have in common (Jaccard index); one changed word changes
            three sequences. Capitals, accents and punctuation are ignored, and very short proposals are skipped. Each
            proposal is reported with the most similar one before it.
            """,
        """
            number: 1
            title: Who pays for the last mile?
            description: Networks end where customers can't pay. We ask who closes the gap, with public money or without it.
            ---
            number: 2
            title: Who pays for the last mile
            description: Networks end where customers can't pay. We ask who closes the gap, with public money or loans.
            """,
        """
            number: 1
            title: Who pays for the last mile?
            description: Networks end where customers can't pay. We ask who closes the gap, with public money or without it.
            ---
            number: 2
            title: Norms for states
            description: States have agreed on norms for what they do in networks. We ask who decides when one is broken, and what follows.
            """,
        List.of(
            new Parameter(
                "percent",
                "minimum similarity of two proposals to be reported, in percent",
                "50")));
  }

  @Override
  public List<Finding> check(Programme programme, RuleContext rule) {
    int percent = rule.number("percent", PERCENT);
    List<Session> sessions = new ArrayList<>();
    for (Session session : programme.active()) {
      if (session.sketch().hasAtLeast(MIN_SEQUENCES)) {
        sessions.add(session);
      }
    }
    List<Finding> findings = new ArrayList<>();
    nearest(sessions, percent)
        .forEach(
            (later, nearest) -> {
              if (nearest.percent() >= percent) {
                findings.add(finding(sessions.get(later), nearest, rule));
              }
            });
    return findings;
  }

  /** The session that is most similar to another. */
  private record Nearest(Session session, int percent) {}

  /** The most similar earlier session of each session, by index. */
  private static Map<Integer, Nearest> nearest(List<Session> sessions, int percent) {
    Map<Integer, Nearest> nearest = new TreeMap<>();
    // Copies are found by hash: only the first of identical texts is compared with others.
    Map<TextSketch, Session> firsts = new HashMap<>();
    List<Integer> indexes = new ArrayList<>();
    List<TextSketch> texts = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      Session first = firsts.putIfAbsent(session.sketch(), session);
      if (first == null) {
        indexes.add(i);
        texts.add(session.sketch());
      } else {
        nearest.put(i, new Nearest(first, session.sketch().percentOf(first.sketch())));
      }
    }
    for (Pairs.Pair pair : CandidatePairs.of(texts, Math.max(1, percent))) {
      int similarity = texts.get(pair.later()).percentOf(texts.get(pair.earlier()));
      Nearest found = new Nearest(sessions.get(indexes.get(pair.earlier())), similarity);
      nearest.merge(indexes.get(pair.later()), found, (a, b) -> b.percent() > a.percent() ? b : a);
    }
    return nearest;
  }

  private static Finding finding(Session session, Nearest nearest, RuleContext rule) {
    Session other = nearest.session();
    List<String> fields = new ArrayList<>();
    for (Map.Entry<TextField, Integer> field :
        session.sketch().percentsByField(other.sketch()).entrySet()) {
      fields.add(field.getKey().word() + " " + field.getValue() + "%");
    }
    return rule.finding(
        session.range(),
        "The texts of "
            + session.label()
            + " and "
            + other.label()
            + " are "
            + nearest.percent()
            + "% similar"
            + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")")
            + ".",
        "Withdraw one of the two, merge them, or make clear how they differ.",
        List.of(other.range()));
  }
}

package lectern.changes.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.changes.FindingChange;
import lectern.profile.Level;

/** Says which findings are new and which are gone. */
final class FindingSentences {
  private static final int MOST = 5;

  private FindingSentences() {}

  /** The content of one sentence about any number of sessions. */
  private record Topic(boolean isNew, Level level, String rule, String what) {
    static Topic of(FindingChange finding) {
      String what = finding.message().orElse(finding.summary());
      return new Topic(finding.isNew(), finding.level(), finding.rule(), what);
    }

    String sentence(List<String> sessions) {
      return (isNew ? "New: " : "Gone: ")
          + level.word()
          + " "
          + rule
          + " in "
          + Words.list(sessions, MOST)
          + ": "
          + what;
    }
  }

  static List<String> of(FindingChange.All all) {
    Map<Topic, Map<String, Integer>> topics = new LinkedHashMap<>();
    for (FindingChange finding : all.told()) {
      topics
          .computeIfAbsent(Topic.of(finding), none -> new LinkedHashMap<>())
          .merge(finding.subject().label(), 1, Integer::sum);
    }
    List<String> sentences = new ArrayList<>();
    topics.forEach(
        (topic, counts) -> {
          List<String> sessions = new ArrayList<>();
          counts.forEach((label, count) -> sessions.add(label + times(count)));
          sentences.add(topic.sentence(sessions));
        });
    if (all.withheld() > 0) {
      sentences.add(
          Words.count(all.withheld(), "finding")
              + " about private data of people "
              + (all.withheld() == 1 ? "is" : "are")
              + " new or gone; --include-private tells which.");
    }
    return List.copyOf(sentences);
  }

  private static String times(int count) {
    return count == 1 ? "" : " (" + count + " times)";
  }
}

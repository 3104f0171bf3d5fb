package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import lectern.changes.CountChange;
import lectern.changes.Measure;

/** Says how many people of which kind are on stage. */
final class DiversitySentences {
  private static final int MOST = 12;

  private DiversitySentences() {}

  static List<String> of(List<CountChange> changes) {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<String> parts = new ArrayList<>();
      for (CountChange change : changes) {
        if (change.measure() == measure) {
          String value = change.value().isEmpty() ? "" : change.value() + " ";
          parts.add(value + change.after() + " instead of " + change.before());
        }
      }
      if (!parts.isEmpty()) {
        sentences.add(Names.of(measure) + ": " + Words.list(parts, MOST) + ".");
      }
    }
    return List.copyOf(sentences);
  }
}

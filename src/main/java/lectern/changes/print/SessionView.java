package lectern.changes.print;

import java.util.ArrayList;
import java.util.List;
import lectern.changes.Change;
import lectern.changes.SessionChange;
import lectern.fields.ValueType;
import lectern.listing.ProseText;

/**
 * A changed session on a page. Of its lists, those without anything are no elements.
 *
 * @param values at most one element, which holds all values
 * @param texts the texts, the agenda and the policy questions
 */
record SessionView(String heading, List<ValueList> values, List<Text> texts) {

  /** The values of one session. */
  record ValueList(List<Value> rows) {}

  /**
   * A value that stands for itself, or that there was before, or is after, or both; the others are
   * empty.
   */
  record Value(String label, String fact, String before, String after) {}

  /** A text with a sentence about its change. */
  record Text(String sentence, List<Words> runs) {}

  /** Words of a text: kept, removed or added, the others being empty; and the gap behind them. */
  record Words(String kept, String removed, String added, String gap) {

    static Words of(TextRun run) {
      return switch (run.kind()) {
        case KEPT -> new Words(run.text(), "", "", run.gap());
        case REMOVED -> new Words("", run.text(), "", run.gap());
        case ADDED -> new Words("", "", run.text(), run.gap());
      };
    }
  }

  static SessionView of(SessionChange change, SlotText slots) {
    List<Value> rows = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    Fact.of(change, slots).forEach(fact -> rows.add(fact(fact)));
    for (Change one : change.changes()) {
      if (one instanceof Change.ContentEdited content) {
        texts.add(text(content, new Sentences(slots).of(one)));
      } else {
        rows.add(value(Difference.of(one, slots)));
      }
    }
    return new SessionView(
        change.session().name().heading(),
        rows.isEmpty() ? List.of() : List.of(new ValueList(rows)),
        texts);
  }

  private static Value fact(Fact fact) {
    return new Value(fact.label(), fact.value(), "", "");
  }

  private static Value value(Difference difference) {
    return new Value(
        difference.label(), "", difference.before().orElse(""), difference.after().orElse(""));
  }

  private static Text text(Change.ContentEdited change, String sentence) {
    String before = change.before().text();
    String after = change.after().text();
    List<TextRun> runs =
        change.key().type() == ValueType.Simple.PROSE
            ? TextRuns.ofWords(unwrapped(before), unwrapped(after))
            : TextRuns.ofLines(before, after);
    return new Text(sentence, runs.stream().map(Words::of).toList());
  }

  private static String unwrapped(String prose) {
    return ProseText.unwrapped(prose).strip();
  }
}

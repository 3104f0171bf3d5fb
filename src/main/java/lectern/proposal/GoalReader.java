package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Label;
import lectern.fields.Located;
import lectern.fields.ValueType;
import lectern.fields.Values;
import lectern.source.yaml.Node;

/** Reads Sustainable Development Goals and targets: one or several in a text, or a list. */
final class GoalReader {
  /** The beginning of a key that is a goal whose title is the value. */
  private static final String OWN_KEY =
      "(?:(?:(?:(?:[Uu][Nn] )?[Ss][Dd][Gg]|(?:[Ss]ustainable [Dd]evelopment )?[Gg][Oo][Aa][Ll]"
          + "|[Tt][Aa][Rr][Gg][Ee][Tt]|[Oo]bjecti[fv]o?)[Ss]?|[Oo][Dd][SsDd])[ #:._-]*)?[1-9]";

  private final ValueReaders simple;

  GoalReader(ValueReaders simple) {
    this.simple = simple;
  }

  /** Returns the type of goals in one text, or of that text without quotes. */
  static ValueType goal() {
    return new ValueType.Either(
        List.of(new ValueType.OwnKeys(OWN_KEY, ValueType.Simple.LINE), ValueType.Simple.ATTRIBUTE));
  }

  /**
   * Reads all goals and targets. An item that is neither text nor a goal with its title is reported
   * and stays as it is written; a value of such items only is empty.
   */
  Optional<List<Located<DevelopmentGoal>>> goals(Node value, Label label) {
    List<Located<DevelopmentGoal>> goals = new ArrayList<>();
    Label each = Values.itemOf(value, label);
    boolean isReadable = false;
    for (Node item : simple.values.filledItems(value, label)) {
      if (item(item, each, goals)) {
        isReadable = true;
      } else {
        goals.add(unreadable(item));
      }
    }
    return isReadable ? Optional.of(List.copyOf(goals)) : Optional.empty();
  }

  private static Located<DevelopmentGoal> unreadable(Node item) {
    String words = AsWritten.line(item);
    String text = item instanceof Node.Sequence ? "[" + words + "]" : words;
    return new Located<>(
        new DevelopmentGoal(Optional.empty(), Optional.empty(), text, true),
        item.range(),
        Optional.empty());
  }

  private boolean item(Node item, Label label, List<Located<DevelopmentGoal>> goals) {
    if (item instanceof Node.Scalar scalar) {
      addText(scalar, goals);
      return true;
    }
    if (item instanceof Node.Mapping mapping && PairText.areKeys(mapping, GoalParser::isNumbered)) {
      List<Located<DevelopmentGoal>> read = new ArrayList<>();
      boolean isValid = true;
      for (Node.Entry entry : mapping.entries()) {
        PairText pair = PairText.of(entry, label, simple);
        isValid &= pair.isValid();
        for (GoalParser.Found found : GoalParser.parse(pair.text())) {
          read.add(new Located<>(found.goal(), pair.range(), Optional.empty()));
        }
      }
      if (isValid) {
        goals.addAll(read);
      }
      return isValid;
    }
    simple.problems.wrongType(
        label, item, "text", "\"9. Industry, Innovation and Infrastructure\"");
    return false;
  }

  private static void addText(Node.Scalar scalar, List<Located<DevelopmentGoal>> goals) {
    List<GoalParser.Found> all = GoalParser.parse(scalar.text());
    for (GoalParser.Found found : all) {
      boolean isAlone = all.size() == 1;
      goals.add(
          new Located<>(
              found.goal(),
              isAlone ? scalar.range() : scalar.part(found.from(), found.to()),
              isAlone ? Optional.of(scalar) : Optional.empty()));
    }
  }
}

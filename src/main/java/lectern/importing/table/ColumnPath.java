package lectern.importing.table;

import java.util.Optional;
import lectern.fields.Key;
import lectern.fields.ValueType;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;

/**
 * The place of a column's cells in a proposal: {@code title}, {@code format.minutes}, {@code
 * speakers.1} or {@code speakers.1.name}.
 *
 * @param number the number of the item in a list, from 1; absent for the whole field
 * @param part the key of a part of the value
 */
public record ColumnPath(ProposalKey key, Optional<Integer> number, Optional<Key> part) {
  private static final int LONGEST_NUMBER = 2;

  /** Returns the path of a whole field, or of a part of its only value. */
  static ColumnPath of(FieldPath path) {
    return new ColumnPath(
        path.key(),
        isList(path.key()) && path.inner().isPresent() ? Optional.of(1) : Optional.empty(),
        path.inner());
  }

  /** Returns the path of a whole field. */
  public static ColumnPath whole(ProposalKey key) {
    return new ColumnPath(key, Optional.empty(), Optional.empty());
  }

  /** Parses a path; empty if there is no such field. */
  static Optional<ColumnPath> parse(String written) {
    String[] steps = written.split("\\.", -1);
    boolean isNumbered = steps.length > 1 && isNumber(steps[1]);
    String rest =
        isNumbered
            ? steps[0] + written.substring(steps[0].length() + 1 + steps[1].length())
            : written;
    Optional<FieldPath> path = FieldPath.parse(rest);
    if (!isNumbered) {
      return path.map(ColumnPath::of);
    }
    return path.filter(found -> isList(found.key()))
        .map(
            found ->
                new ColumnPath(
                    found.key(), Optional.of(Integer.parseInt(steps[1])), found.inner()));
  }

  /** Returns whether a text is the number of an item, from 1 to 99. */
  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && !text.equals("0")
        && !text.equals("00");
  }

  /** Returns whether a field is a list. */
  static boolean isList(ProposalKey key) {
    return key.type() instanceof ValueType.Items;
  }

  /** Returns the path as it is written in a mapping. */
  @Override
  public String toString() {
    return key.written()
        + number.map(index -> "." + index).orElse("")
        + part.map(inner -> "." + inner.written()).orElse("");
  }
}

package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Integers;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.proposal.DevelopmentGoal;
import lectern.proposal.KeyedField;
import lectern.proposal.Proposal;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;
import lectern.source.yaml.ScalarSlice;

/**
 * A plain scalar (unquoted, not a block) that is the value of a field or an item of its list.
 *
 * @param key the key of the field
 * @param text the value
 * @param scalar the scalar as it is written
 * @param range the range for findings
 */
record PlainScalar(Key key, String text, Node.Scalar scalar, SourceRange range) {

  /** Returns the plain scalars of a proposal, including its people, agenda and policy questions. */
  static List<PlainScalar> of(Proposal proposal) {
    List<PlainScalar> texts = new ArrayList<>();
    for (KeyedField written : proposal.written()) {
      add(written.key(), written.field(), texts);
    }
    return texts;
  }

  /** Returns the plain scalars that hold several fields, such as a person on one line. */
  static List<PlainScalar> lastParts(Proposal proposal) {
    List<PlainScalar> texts = new ArrayList<>();
    for (KeyedField written : proposal.written()) {
      if (written.field() instanceof Field.Given<?> given && given.part().isPresent()) {
        ScalarSlice slice = given.part().get();
        Node.Scalar whole = slice.scalar();
        if (whole.style() == Node.Style.PLAIN && slice.to() == whole.text().length()) {
          texts.add(new PlainScalar(written.key(), whole.text(), whole, given.range()));
        }
      }
    }
    return texts;
  }

  /** Returns the plain scalars that are numbers with a leading zero. */
  static List<PlainScalar> paddedNumbers(Proposal proposal) {
    List<PlainScalar> numbers = new ArrayList<>();
    for (KeyedField written : proposal.written()) {
      if (written.field() instanceof Field.Given<?> given) {
        if (given.given() instanceof Integer) {
          addPadded(written.key(), given.written(), numbers);
        } else if (given.given() instanceof List<?> list) {
          for (Object item : list) {
            if (item instanceof Located<?> located && located.value() instanceof Integer) {
              addPadded(written.key(), located.written(), numbers);
            }
          }
        }
      }
    }
    return numbers;
  }

  private static void addPadded(Key key, Optional<Node.Scalar> written, List<PlainScalar> numbers) {
    String text = written.map(Node.Scalar::text).orElse("");
    boolean isPadded = text.length() > 1 && text.startsWith("0");
    if (isPadded && Integers.parse(text).isPresent()) {
      add(key, text, written, written.get().range(), numbers);
    }
  }

  private static void add(Key key, Field<?> field, List<PlainScalar> texts) {
    if (!(field instanceof Field.Given<?> given)) {
      return;
    }
    Object value = given.given();
    if (value instanceof String text) {
      add(key, text, given.written(), given.range(), texts);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Located<?> located) {
          if (located.value() instanceof String text) {
            add(key, text, located.written(), located.range(), texts);
          } else if (located.value() instanceof DevelopmentGoal goal && goal.isKnown()) {
            located
                .written()
                .ifPresent(
                    scalar -> add(key, scalar.text(), located.written(), located.range(), texts));
          }
        }
      }
    }
  }

  private static void add(
      Key key,
      String text,
      Optional<Node.Scalar> written,
      SourceRange range,
      List<PlainScalar> texts) {
    if (written.isPresent() && written.get().style() == Node.Style.PLAIN) {
      texts.add(new PlainScalar(key, text, written.get(), range));
    }
  }
}

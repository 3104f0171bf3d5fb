package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.proposal.KeyedField;
import lectern.proposal.Proposal;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

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

  private static void add(Key key, Field<?> field, List<PlainScalar> texts) {
    if (!(field instanceof Field.Given<?> given)) {
      return;
    }
    Object value = given.given();
    if (value instanceof String text) {
      add(key, text, given.written(), given.range(), texts);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Located<?> located && located.value() instanceof String text) {
          add(key, text, located.written(), located.range(), texts);
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

package lectern.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.proposal.FieldPath;
import lectern.proposal.Part;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.source.Node;
import lectern.source.Place;

/**
 * A text that is the value of a field, or an item of one.
 *
 * @param key the field's
 * @param scalar as it is written; absent where it is part of a printed form
 */
record WrittenText(Key key, String text, Optional<Node.Scalar> scalar, Place place) {

  /** All texts of a proposal, its people, agenda and questions included. */
  static List<WrittenText> of(Proposal proposal) {
    List<WrittenText> texts = new ArrayList<>();
    for (Map.Entry<ProposalKey, Field<?>> entry : proposal.fields().entrySet()) {
      add(entry.getKey(), entry.getValue(), texts);
      for (Part part : FieldPath.parts(entry.getValue())) {
        for (Key key : part.keys()) {
          add(key, part.field(key), texts);
        }
      }
    }
    return texts;
  }

  private static void add(Key key, Field<?> field, List<WrittenText> texts) {
    Object value = field.value().map(Object.class::cast).orElse("");
    if (value instanceof String text) {
      texts.add(new WrittenText(key, text, field.written(), field.place()));
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Located<?> located && located.value() instanceof String text) {
          texts.add(new WrittenText(key, text, located.written(), located.place()));
        }
      }
    }
  }

  /** Whether it is written without quotes and is no block of text. */
  boolean isPlain() {
    return scalar.filter(written -> written.style() == Node.Style.PLAIN).isPresent();
  }
}

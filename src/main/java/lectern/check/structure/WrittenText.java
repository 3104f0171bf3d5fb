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
 * A text without quotes that is the value of a field, or an item of one.
 *
 * @param key the field's
 * @param scalar as it is written
 */
record WrittenText(Key key, String text, Node.Scalar scalar, Place place) {

  /**
   * The texts of a proposal that are written without quotes and are no block of text, those of its
   * people, agenda and questions included.
   */
  static List<WrittenText> plain(Proposal proposal) {
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
    if (!(field instanceof Field.Given<?> given)) {
      return;
    }
    if (given.given() instanceof String text) {
      add(key, text, field.written(), field.place(), texts);
    } else if (given.given() instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Located<?> located && located.value() instanceof String text) {
          add(key, text, located.written(), located.place(), texts);
        }
      }
    }
  }

  private static void add(
      Key key, String text, Optional<Node.Scalar> written, Place place, List<WrittenText> texts) {
    if (written.isPresent() && written.get().style() == Node.Style.PLAIN) {
      texts.add(new WrittenText(key, text, written.get(), place));
    }
  }
}

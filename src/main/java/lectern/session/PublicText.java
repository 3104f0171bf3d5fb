package lectern.session;

import java.util.ArrayList;
import java.util.List;
import lectern.fields.Field;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.KeyedField;
import lectern.proposal.Proposal;

/**
 * A text that everybody can read, because a listing prints it as it is written. The type of each
 * key's value says whether it is one, so that no new field can be forgotten.
 *
 * @param key the field that it stands in
 */
public record PublicText(TypedKey key, Field<String> field) {

  /** The fields of running text that have a value, in the order of a listing. */
  public static List<PublicText> prose(Proposal proposal) {
    List<PublicText> texts = new ArrayList<>();
    for (PublicText text : all(proposal)) {
      if (text.key.type() == ValueType.Simple.PROSE) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Running text and the short texts beside it, those of people and other parts included. */
  static List<PublicText> all(Proposal proposal) {
    List<PublicText> texts = new ArrayList<>();
    for (KeyedField written : proposal.written()) {
      if (isText(written.field())
          && written.key().type() instanceof ValueType.Simple type
          && type.isPublicText()) {
        texts.add(new PublicText(written.key(), text(written.field())));
      }
    }
    return texts;
  }

  private static boolean isText(Field<?> field) {
    return field instanceof Field.Given<?> given && given.given() instanceof String;
  }

  @SuppressWarnings("unchecked")
  private static Field<String> text(Field<?> field) {
    return (Field<String>) field;
  }

  /** The text itself. */
  public String text() {
    return field.value().orElse("");
  }
}

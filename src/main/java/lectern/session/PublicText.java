package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.KeyedField;
import lectern.proposal.Proposal;

/**
 * A public text: one that listings print as written. It is determined by the value type of its key,
 * so that new fields are included automatically.
 *
 * @param key the key of the field
 */
public record PublicText(TypedKey key, Field<String> field) {

  /** The prose fields that have a value, in the order of listings. */
  public static List<PublicText> prose(Proposal proposal) {
    List<PublicText> texts = new ArrayList<>();
    for (PublicText text : all(proposal)) {
      if (text.key.type() == ValueType.Simple.PROSE) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** All public texts, including those of people and other parts. */
  static List<PublicText> all(Proposal proposal) {
    List<PublicText> texts = new ArrayList<>();
    for (KeyedField written : proposal.written()) {
      if (written.field() instanceof Field.Given<?> given) {
        add(written.key(), given, texts);
      }
    }
    return texts;
  }

  private static void add(TypedKey key, Field.Given<?> field, List<PublicText> texts) {
    ValueType type = key.type();
    if (isText(field) && type instanceof ValueType.Simple simple && simple.isPublicText()) {
      texts.add(new PublicText(key, text(field)));
    } else if (type instanceof ValueType.Items items && items.item() == ValueType.Simple.LINE) {
      for (Object item : (List<?>) field.given()) {
        Located<?> line = (Located<?>) item;
        Optional<String> text = Optional.of((String) line.value());
        texts.add(
            new PublicText(
                key, new Field.Given<>(text, line.range(), line.written(), Optional.empty())));
      }
    }
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

package lectern.check.session;

import java.util.Optional;
import lectern.check.PersonName;
import lectern.fields.Field;
import lectern.source.Place;

/** Something that a proposal names, and that others may write in another way. */
public record Named(String text, Place place) {

  static Optional<Named> of(Field<String> field) {
    return field.value().map(text -> new Named(text, field.place()));
  }

  /**
   * What all spellings share that differ in capitals, accents, spaces or a full stop at their end
   * only.
   */
  public String key() {
    String key = PersonName.key(text);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}

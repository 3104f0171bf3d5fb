package lectern.session;

import java.util.Optional;
import lectern.fields.Field;
import lectern.source.SourceRange;

/**
 * A room, a theme or an organization as a proposal writes it; others may write it in another way.
 */
public record Named(String text, SourceRange range) {

  static Optional<Named> of(Field<String> field) {
    return field.value().map(text -> new Named(text, field.range()));
  }

  /**
   * The key that all spellings share that differ in capitals, accents, spaces or a full stop at
   * their end only.
   */
  public String key() {
    String key = PersonName.key(text);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
